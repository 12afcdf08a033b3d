import type { ReactNode } from "react";

/** Text for those who listen: read by assistive technology, not drawn. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string | undefined }) {
  return (
    <span id={id} className="sr-only">
      {children}
    </span>
  );
}

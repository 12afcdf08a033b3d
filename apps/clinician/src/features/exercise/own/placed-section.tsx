import { Section } from "@goldthread/ui/section";
import type { ReactNode } from "react";
import { fieldIdOf } from "./field-id.ts";
import { Problems } from "./problems.tsx";

/** A part of the form that problems of the exercise as a whole are about: the summary leads to it, and it says them. */
export function PlacedSection({
  path,
  title,
  description,
  children,
}: {
  path: string;
  title: string;
  description: string;
  children: ReactNode;
}) {
  return (
    <Section title={title} description={description} card>
      <div
        id={fieldIdOf(path)}
        role="group"
        aria-label={title}
        tabIndex={-1}
        data-quiet-focus
        className="flex flex-col gap-4"
      >
        <Problems at={path} />
        {children}
      </div>
    </Section>
  );
}

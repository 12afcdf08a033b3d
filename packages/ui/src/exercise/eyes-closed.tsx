import { useEffect, useRef } from "react";

/** The screen all but dark, so that a lit room does not shine through closed lids. Any press or key brings it back. */
export function EyesClosed({ label, onOpen }: { label: string; onOpen: () => void }) {
  const cover = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    cover.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <button
      ref={cover}
      type="button"
      onClick={onOpen}
      onKeyDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onOpen();
      }}
      className="fixed inset-0 z-50 forced-color-adjust-none flex animate-appear items-end justify-center bg-black px-6 pb-24 text-l text-[#6f7f7b]"
    >
      {label}
    </button>
  );
}

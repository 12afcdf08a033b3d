import { useEffect, useRef, type ReactNode } from "react";

/** One problem in a form; `fieldId` is the id given to the field, so that the link leads there. */
export interface FormProblem {
  fieldId: string;
  message: ReactNode;
}

/** What stops a form, above it. Takes the focus when it appears; renders nothing without problems. */
export function ErrorSummary({ title, problems }: { title: ReactNode; problems: readonly FormProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-2 border border-risk bg-risk-wash p-4 text-ink"
    >
      <p className="font-semibold text-risk">{title}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {problems.map((problem) => (
          <li key={problem.fieldId}>
            <a
              href={`#${problem.fieldId}`}
              className="text-ink underline underline-offset-2"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(problem.fieldId)?.focus();
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ReactNode } from "react";

export interface FigureTool {
  id: string;
  label: string;
  onPress: () => void;
}

/** The line over a figure: what it is, the verdict, and what else can be done with it. */
export function TrajectoryHeading({
  title,
  status,
  tools,
}: {
  title: ReactNode;
  status: ReactNode;
  tools: readonly FigureTool[];
}) {
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 text-[0.9375rem] text-ink-2">{title}</div>
      <div className="flex flex-wrap items-center gap-1.5">
        {status}
        {tools.map((tool) => (
          <button
            key={tool.id}
            type="button"
            onClick={tool.onPress}
            className="min-h-6 rounded-full bg-sunken px-2.5 py-0.5 text-xs font-semibold text-ink-2 hover:text-ink touch:min-h-12 touch:px-4 touch:text-m forced-colors:border print:hidden"
          >
            {tool.label}
          </button>
        ))}
      </div>
    </div>
  );
}

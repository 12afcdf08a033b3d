import { Pill, type Tone } from "@goldthread/ui/pill";
import type { ReactNode } from "react";
import { Arrowed } from "../../shared/arrow.tsx";

/** One thing that changed: its name, from what to what, the verdict, and what lies behind it. */
export function OutcomeRow({
  name,
  from,
  verdict,
  tone,
  children,
}: {
  name: string;
  /** "19 → 10"; null where the verdict has several figures. */
  from: string | null;
  verdict: string | null;
  tone: Tone;
  children: ReactNode;
}) {
  return (
    <li className="border-b border-line py-2.5 text-s last:border-b-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="font-semibold text-ink tabular">
          {name} {from === null ? null : <Arrowed>{from}</Arrowed>}
        </p>
        {verdict === null ? null : <Pill tone={tone}>{verdict}</Pill>}
      </div>
      {children}
    </li>
  );
}

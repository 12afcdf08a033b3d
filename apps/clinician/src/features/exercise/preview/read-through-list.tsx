import type { ReadRow, ReadThrough } from "@goldthread/domain/exercise/read-through";
import type { Language } from "@goldthread/domain/measure/definition";
import { clockText } from "@goldthread/ui/exercise/clock-text";
import { PlayIcon } from "@goldthread/ui/icons";
import { Section } from "@goldthread/ui/section";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { AskedRow } from "./asked-row.tsx";
import { useBreathText } from "./use-breath-text.ts";
import { useLengthText } from "./use-length-text.ts";

/** Shorter silences are the pauses between sentences. */
const quiet_seconds_min = 2;

/** Everything that is said, asked, breathed and heard, with its time; answered on the way, and entered anywhere. */
export function ReadThroughList({
  read: { rows, timeline },
  language,
  onPick,
  onEnter,
}: {
  read: ReadThrough;
  language: Language;
  onPick: (stopKey: string, answerId: string) => void;
  onEnter: (rowKey: string, at: number) => void;
}) {
  const t = useTranslations("exercisePreview");
  const lengthText = useLengthText();
  return (
    <Section
      title={t("readThrough")}
      description={timeline.stops.length > 0 ? t("timeStands") : undefined}
      card
    >
      <ol>
        {rows.map((row) => (
          <Line key={row.key} at={row.at} onEnter={isLed(row) ? () => onEnter(row.key, row.at) : undefined}>
            <RowText row={row} language={language} onPick={onPick} />
          </Line>
        ))}
        <Line at={timeline.seconds}>
          <p className="text-s font-semibold text-ink">
            {t("end", { length: lengthText(timeline.seconds) })}
          </p>
        </Line>
      </ol>
    </Section>
  );
}

/** What sounds belongs to what follows. */
const isLed = ({ kind }: ReadRow) => kind !== "sound";

function Line({
  at,
  onEnter,
  children,
}: {
  at: number;
  onEnter?: (() => void) | undefined;
  children: ReactNode;
}) {
  const t = useTranslations("exercisePreview");
  const time = clockText(Math.round(at));
  return (
    <li className="group grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 py-1 print:break-inside-avoid">
      <span className="text-s text-ink-3 tabular">{time}</span>
      {children}
      {onEnter === undefined ? null : (
        <button
          type="button"
          aria-label={t("fromHereAt", { time })}
          onClick={onEnter}
          className="inline-flex min-h-6 items-center gap-1 rounded-1 px-1.5 text-xs text-ink-2 opacity-0 transition-opacity group-hover:opacity-100 hover:bg-sunken hover:text-ink focus-visible:opacity-100 [@media(hover:none)]:opacity-100 print:hidden"
        >
          <PlayIcon size={14} />
          <span className="@max-[40rem]:sr-only">{t("fromHere")}</span>
        </button>
      )}
    </li>
  );
}

function RowText({
  row,
  language,
  onPick,
}: {
  row: ReadRow;
  language: Language;
  onPick: (stopKey: string, answerId: string) => void;
}): ReactNode {
  const t = useTranslations("exercisePreview");
  const lengthText = useLengthText();
  const breathText = useBreathText();
  switch (row.kind) {
    case "said":
      return (
        <p className="min-w-0">
          <span lang={language} className="voice text-l leading-snug text-ink">
            {row.text}
          </span>
          <Aside>{row.word === null ? null : <InFigure word={row.word} language={language} />}</Aside>
          <Aside>
            {row.quietSeconds < quiet_seconds_min
              ? null
              : t("thenSilence", { length: lengthText(row.quietSeconds) })}
          </Aside>
        </p>
      );
    case "breathed":
      return <p className="min-w-0 font-semibold text-brand">{breathText(row)}</p>;
    case "silence":
      return (
        <p className="min-w-0 text-ink-2">
          {t(row.noise ? "silenceWithNoise" : "silence", { length: lengthText(row.seconds) })}
          <Aside>{row.word === null ? null : <InFigure word={row.word} language={language} />}</Aside>
        </p>
      );
    case "asked":
      return <AskedRow row={row} language={language} onPick={onPick} />;
    case "sound":
      return <p className="min-w-0 text-xs text-ink-3">{t(`sound.${row.sound}`)}</p>;
  }
}

function Aside({ children }: { children: ReactNode }) {
  if (children === null) return null;
  return (
    <>
      {" "}
      <span className="ml-1 text-xs whitespace-nowrap text-ink-3">{children}</span>
    </>
  );
}

/** What stands in the middle of the figure meanwhile. */
function InFigure({ word, language }: { word: string; language: Language }) {
  const t = useTranslations("exercisePreview");
  return t.rich("inFigure", { word: () => <span lang={language}>{word}</span> });
}

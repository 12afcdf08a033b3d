import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { latestStop, nearestPlace, nextByKey } from "./find-stops.ts";
import {
  placeAtStop,
  type PlacedPanel,
  type PlacedStop,
  type TrajectoriesLayout,
} from "./layout-trajectories.ts";
import type { TrajectoryMeasure } from "./trajectory-layout.ts";
import { TrajectoryPlot } from "./trajectory-plot.tsx";

export interface ScrubberProps {
  label: string;
  /** How to walk the figure, for those who listen. */
  howTo?: string | undefined;
  layout: TrajectoriesLayout;
  measures: readonly TrajectoryMeasure[];
  plain: { top: string; bottom: string } | undefined;
  formatValue: (value: number) => string;
  formatDate: (at: number) => string;
  /** Stands over each plot; null leaves it out. */
  renderHeading: (measure: TrajectoryMeasure) => ReactNode;
}

/**
 * The drawings under one reading line: arrow keys, Page Up and Down, Home and End walk the days, a pointer finds the
 * nearest, Escape puts it away. A slider to assistive technology, because that is read out at every step, and only then:
 * a passing mouse moves the line and says nothing.
 */
export function TrajectoryScrubber(props: ScrubberProps) {
  const { label, howTo, layout, measures, formatDate } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const about = useId();
  const { stops } = layout;
  const end = stops.length - 1;
  const current = chosen === null ? latestStop(stops) : Math.min(chosen, end);
  const active = pointed ?? chosen;
  const stop = active === null ? undefined : stops[Math.min(active, end)];
  const keyDown = (event: KeyboardEvent) => {
    const next = nextByKey(event.key, current, end);
    if (next === undefined) return;
    event.preventDefault();
    setPointed(null);
    setChosen(next);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const found = stopUnder(event, layout);
    // A finger covers what it points at: what it chose stays when it is lifted.
    if (event.pointerType === "mouse") setPointed(found);
    else setChosen(found);
  };
  return (
    <div className="relative">
      <Panels {...props} stop={stop} />
      {stop ? <ReadingLine layout={layout} stop={stop} date={formatDate(stop.at)} /> : null}
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby={howTo === undefined ? undefined : about}
        aria-valuemin={1}
        aria-valuemax={end + 1}
        aria-valuenow={current + 1}
        aria-valuetext={wordsAt(stops[current], measures, formatDate)}
        onKeyDown={keyDown}
        onFocus={() => setChosen(current)}
        onBlur={() => setChosen(null)}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setPointed(null)}
        className="absolute inset-0 z-10 cursor-crosshair touch-pan-y rounded-1 print:hidden"
      />
      {howTo === undefined ? null : (
        <span id={about} hidden>
          {howTo}
        </span>
      )}
    </div>
  );
}

function Panels({
  layout,
  measures,
  plain,
  formatValue,
  formatDate,
  renderHeading,
  stop,
}: ScrubberProps & { stop: PlacedStop | undefined }) {
  const happened = stop?.marks.map(({ id, label }) => ({ id, words: label })) ?? [];
  const speaks = stop?.entries.findIndex((entry) => entry !== null) ?? -1;
  return layout.panels.map((panel, place) => {
    const measure = measures[place];
    if (!measure) return null;
    const words = stop ? entryWords(stop, measure, place) : null;
    const lines = [
      ...(words === null ? [] : [{ id: "score", words }]),
      ...(place === Math.max(0, speaks) ? happened : []),
    ];
    return (
      <div key={panel.id} className={place > 0 ? "mt-3" : undefined}>
        {renderHeading(measure)}
        <div className="relative">
          <TrajectoryPlot
            layout={layout}
            panel={panel}
            place={place}
            plain={plain}
            formatValue={formatValue}
            stop={stop}
          />
          {stop && lines.length > 0 ? (
            <ReadOut layout={layout} panel={panel} stop={stop} place={place}>
              {speaks === -1 ? <p>{formatDate(stop.at)}</p> : null}
              {lines.map((line, index) => (
                <p key={line.id} className={index > 0 && words !== null ? "mt-0.5 opacity-85" : undefined}>
                  {line.words}
                </p>
              ))}
            </ReadOut>
          ) : null}
        </div>
      </div>
    );
  });
}

function entryWords(stop: PlacedStop, measure: TrajectoryMeasure, place: number): string | null {
  const entry = stop.entries[place];
  if (!entry) return null;
  return entry.kind === "gap" ? entry.gap.label : measure.readOut(entry.point, entry.index);
}

/** One stop in words, as it is read out: each measure with its name where there are several, then what happened. */
function wordsAt(
  stop: PlacedStop | undefined,
  measures: readonly TrajectoryMeasure[],
  formatDate: (at: number) => string,
): string {
  if (!stop) return "";
  const told = measures.flatMap((measure, place) => {
    const words = entryWords(stop, measure, place);
    if (words === null) return [];
    return [measures.length > 1 ? `${measure.name}: ${words}` : words];
  });
  const happened = stop.marks.map(({ label }) => label);
  return [...(told.length === 0 ? [formatDate(stop.at)] : told), ...happened].join(". ");
}

function stopUnder(event: PointerEvent<HTMLElement>, layout: TrajectoriesLayout): number | null {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = box.width > 0 ? layout.width / box.width : 1;
  const plots = [...(event.currentTarget.parentElement?.querySelectorAll("[data-plot]") ?? [])];
  const found = plots.findIndex((plot) => plot.getBoundingClientRect().bottom >= event.clientY);
  const place = found === -1 ? plots.length - 1 : found;
  const panel = layout.panels[place];
  const plot = plots[place];
  if (!panel || !plot) return null;
  const places = layout.stops.map((stop) => {
    const at = placeAtStop(panel, stop, place);
    return { x: at?.x ?? stop.x, y: at?.y ?? null };
  });
  return nearestPlace(
    places,
    (event.clientX - box.left) * scale,
    (event.clientY - plot.getBoundingClientRect().top) * scale,
  );
}

/** The line through all plots, with its day at the foot. */
function ReadingLine({ layout, stop, date }: { layout: TrajectoriesLayout; stop: PlacedStop; date: string }) {
  const across = stop.x / layout.width;
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 print:hidden">
      <div className="absolute inset-y-0 w-px bg-ink-2" style={{ left: `${across * 100}%` }} />
      <span
        className="absolute bottom-0 rounded-[4px] bg-ink px-1.5 py-px text-xs whitespace-nowrap text-paper tabular"
        style={{ left: `${across * 100}%`, translate: `${-across * 100}%` }}
      >
        {date}
      </span>
    </div>
  );
}

function ReadOut({
  layout,
  panel,
  stop,
  place,
  children,
}: {
  layout: TrajectoriesLayout;
  panel: PlacedPanel;
  stop: PlacedStop;
  place: number;
  children: ReactNode;
}) {
  const at = placeAtStop(panel, stop, place) ?? { x: stop.x, y: panel.top };
  const across = at.x / layout.width;
  const high = at.y - panel.top < 44;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-20 w-max max-w-[min(17rem,80%)] rounded-1 bg-ink px-2.5 py-1.5 text-xs text-paper shadow-2 forced-colors:border print:hidden touch:text-m"
      style={{
        left: `${across * 100}%`,
        top: `calc(${(at.y / panel.height) * 100}% ${high ? "+" : "-"} 14px)`,
        translate: `${-across * 100}% ${high ? "0" : "-100%"}`,
      }}
    >
      {children}
    </div>
  );
}

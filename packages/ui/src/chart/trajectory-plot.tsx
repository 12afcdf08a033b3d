import { crisp } from "./geometry.ts";
import { GapSign, MarkSign } from "./signs.tsx";
import {
  placeAtStop,
  type PlacedPanel,
  type PlacedStop,
  type TrajectoriesLayout,
} from "./layout-trajectories.ts";

interface PanelProps {
  layout: TrajectoriesLayout;
  panel: PlacedPanel;
}

/** One measure's drawing: everything it shows is also in the read-out, the key and the table. */
export function TrajectoryPlot({
  layout,
  panel,
  place,
  plain,
  formatValue,
  stop,
}: PanelProps & {
  place: number;
  plain: { top: string; bottom: string } | undefined;
  formatValue: (value: number) => string;
  stop: PlacedStop | undefined;
}) {
  const { size } = layout;
  const last = panel.points.at(-1)?.point;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      data-plot={place}
      viewBox={`0 0 ${layout.width} ${panel.height}`}
      className="block h-auto w-full overflow-visible font-ui"
      fill="none"
      fontSize={size}
    >
      <Ground layout={layout} panel={panel} />
      <Axes layout={layout} panel={panel} plain={plain} dated={place === layout.panels.length - 1} />
      <Marks layout={layout} panel={panel} worded={place === 0} />
      <path d={panel.bridge} stroke="var(--ink-2)" strokeWidth={1.25} strokeDasharray="2 4" />
      <path
        d={panel.path}
        stroke="var(--ink)"
        strokeWidth={1.75}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <Points panel={panel} />
      <Chosen panel={panel} stop={stop} place={place} />
      {panel.last && last ? (
        <text
          x={panel.last.x}
          y={panel.last.y}
          textAnchor={panel.last.anchor}
          fill="var(--ink)"
          fontSize={size + 2}
          fontWeight={650}
          stroke="var(--surface)"
          strokeWidth={3}
          strokeOpacity={0.7}
          paintOrder="stroke"
          className="tabular"
        >
          {formatValue(last.value)}
        </text>
      ) : null}
    </svg>
  );
}

function Ground({ layout, panel }: PanelProps) {
  const { left, right, edge, width, size } = layout;
  const { bands, corridor, casenessY, top, bottom } = panel;
  return (
    <g data-band>
      {bands.length === 0 ? (
        <rect x={left} y={top} width={edge - left} height={bottom - top} fill="var(--sunken)" />
      ) : null}
      {bands.map((band, index) => (
        <g key={band.from}>
          <rect
            x={left}
            y={band.y}
            width={edge - left}
            height={band.height}
            fill={`var(--band-${band.level})`}
          />
          {index === 0 ? null : (
            <path d={`M${left} ${crisp(band.y)}H${edge}`} stroke="var(--band-line, transparent)" />
          )}
        </g>
      ))}
      {corridor ? (
        <>
          <rect
            x={left}
            y={corridor.top}
            width={right - left}
            height={Math.max(0, corridor.bottom - corridor.top)}
            fill="var(--corridor, var(--gold))"
            fillOpacity={0.16}
          />
          <path d={`M${left} ${crisp(corridor.middle)}H${right}`} stroke="var(--gold-ink)" />
          <path
            d={`M${left} ${crisp(corridor.top)}H${right}M${left} ${crisp(corridor.bottom)}H${right}`}
            stroke="var(--gold-ink)"
            strokeOpacity={0.7}
            strokeDasharray="1.5 3.5"
          />
        </>
      ) : null}
      {bands.map((band) =>
        band.lines.map((words, line) => (
          <text
            key={`${band.from} ${words}`}
            x={width - 8}
            y={band.wordsY + (line - (band.lines.length - 1) / 2) * (size + 1) + size * 0.36}
            textAnchor="end"
            fill="var(--ink-2)"
          >
            {words}
          </text>
        )),
      )}
      {casenessY === null ? null : (
        <path
          d={`M${left} ${casenessY}H${layout.narrow ? edge : right}`}
          stroke="var(--risk)"
          strokeWidth={1.25}
          strokeDasharray="6 4"
        />
      )}
    </g>
  );
}

function Axes({
  layout,
  panel,
  plain,
  dated,
}: PanelProps & { plain: { top: string; bottom: string } | undefined; dated: boolean }) {
  const { left, edge, size, wordPx, dates } = layout;
  const foot = panel.bottom + wordPx;
  return (
    <>
      {panel.scoreTicks.map((tick) => (
        <text
          key={tick.value}
          x={left - 7}
          y={tick.y + size * 0.36}
          textAnchor="end"
          fill={tick.strong ? "var(--ink)" : "var(--ink-3)"}
          fontWeight={tick.strong ? 650 : undefined}
          className="tabular"
        >
          {tick.label}
        </text>
      ))}
      {plain ? (
        <g fill="var(--ink-2)">
          <text x={left} y={panel.top - 6}>
            {plain.top}
          </text>
          <text x={left} y={panel.bottom + size + 2}>
            {plain.bottom}
          </text>
        </g>
      ) : null}
      <path d={`M${left} ${crisp(panel.bottom)}H${edge}`} stroke="var(--line-strong)" />
      {dated
        ? dates.map((tick) => (
            <g key={tick.x}>
              <path d={`M${crisp(tick.at)} ${panel.bottom}V${panel.bottom + 4}`} stroke="var(--control)" />
              <text
                x={tick.x}
                y={foot + size + 6}
                textAnchor="middle"
                fill="var(--ink-3)"
                className="tabular"
              >
                {tick.label}
              </text>
            </g>
          ))
        : null}
    </>
  );
}

function Marks({ layout, panel, worded }: PanelProps & { worded: boolean }) {
  const { marks, size, marksHeight } = layout;
  return (
    <>
      {marks.map((mark) =>
        mark.kind === "session" ? null : (
          <path
            key={mark.id}
            d={`M${crisp(mark.x)} ${worded ? mark.y + 6 : 0}V${panel.bottom}`}
            stroke="var(--brand)"
            strokeOpacity={0.8}
            strokeDasharray="1.5 3"
          />
        ),
      )}
      {worded && marks.some(({ kind }) => kind === "session") ? (
        <path d={`M${layout.left} ${crisp(marksHeight)}H${layout.edge}`} stroke="var(--line)" />
      ) : null}
      {worded
        ? marks.map((mark) => (
            <g key={mark.id}>
              <MarkSign kind={mark.kind} x={mark.x} y={mark.y} />
              {mark.words === "" ? null : (
                <text
                  x={mark.wordsX}
                  y={mark.y + size * 0.36}
                  textAnchor={mark.anchor}
                  fill="var(--ink-2)"
                  stroke="var(--surface)"
                  strokeWidth={3}
                  paintOrder="stroke"
                >
                  {mark.words}
                </text>
              )}
            </g>
          ))
        : null}
    </>
  );
}

function Points({ panel: { points, gaps, dense } }: { panel: PlacedPanel }) {
  const end = points.length - 1;
  return (
    <>
      {gaps.map(({ gap, x, y }) => (
        <GapSign key={gap.id} kind={gap.kind} x={x} y={y} />
      ))}
      {points.map(({ point, x, y, stacked }, index) => {
        if (index === end)
          return <circle key={point.id} cx={x} cy={y} r={5} fill="var(--brand)" stroke="var(--surface)" />;
        if (dense) return null;
        return (
          <g key={point.id}>
            {stacked ? <circle cx={x} cy={y} r={7} stroke="var(--ink)" /> : null}
            <circle cx={x} cy={y} r={3.75} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.5} />
          </g>
        );
      })}
    </>
  );
}

function Chosen({ panel, stop, place }: { panel: PlacedPanel; stop: PlacedStop | undefined; place: number }) {
  const at = stop ? placeAtStop(panel, stop, place) : null;
  if (!at) return null;
  return <circle cx={at.x} cy={at.y} r={8} stroke="var(--brand)" strokeWidth={2.25} />;
}

import type { TrajectoryLayout } from "./trajectory-layout.ts";

/** The drawing alone, for {@link TrajectoryChart}: everything it shows is also in the read-out, the key and the table. */
export function TrajectoryPlot({ layout, active }: { layout: TrajectoryLayout; active: number | null }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className="block h-auto w-full overflow-visible font-ui"
      fill="none"
      fontSize={11}
    >
      <Ground layout={layout} />
      <Marks layout={layout} />
      <path
        d={layout.path}
        stroke="var(--ink)"
        strokeWidth={1.75}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <Points layout={layout} active={active} />
    </svg>
  );
}

function Ground({ layout }: { layout: TrajectoryLayout }) {
  const { left, right, width, narrow, bands, corridor, casenessY, bottom, yTicks, xTicks, top } = layout;
  const bandEnd = narrow ? right : width;
  return (
    <>
      {bands.length === 0 ? (
        <rect x={left} y={top} width={bandEnd - left} height={bottom - top} fill="var(--sunken)" data-band />
      ) : null}
      {bands.map((band) => (
        <rect
          key={band.from}
          data-band
          x={left}
          y={band.y}
          width={bandEnd - left}
          height={band.height}
          fill={`var(--band-${band.level})`}
        />
      ))}
      {corridor ? (
        <g data-band>
          <rect
            x={left}
            y={corridor.top}
            width={right - left}
            height={Math.max(0, corridor.bottom - corridor.top)}
            fill="var(--gold)"
            fillOpacity={0.16}
          />
          <path d={`M${left} ${corridor.middle}H${right}`} stroke="var(--gold-ink)" />
          <path
            d={`M${left} ${corridor.top}H${right}M${left} ${corridor.bottom}H${right}`}
            stroke="var(--gold-ink)"
            strokeOpacity={0.55}
            strokeDasharray="2 4"
          />
        </g>
      ) : null}
      {narrow
        ? null
        : bands.map((band) => (
            <text key={band.from} x={width - 8} y={band.labelY + 4} textAnchor="end" fill="var(--ink-2)">
              {band.label}
            </text>
          ))}
      {casenessY === null ? null : (
        <path d={`M${left} ${casenessY}H${right}`} stroke="var(--risk)" strokeDasharray="5 4" />
      )}
      {yTicks.map((tick) => (
        <text
          key={tick.value}
          x={left - 7}
          y={tick.y + 4}
          textAnchor="end"
          fill="var(--ink-3)"
          className="tabular"
        >
          {tick.value}
        </text>
      ))}
      {xTicks.map((tick) => (
        <text key={tick.x} x={tick.x} y={bottom + 18} textAnchor="middle" fill="var(--ink-3)">
          {tick.label}
        </text>
      ))}
    </>
  );
}

function Marks({ layout }: { layout: TrajectoryLayout }) {
  return layout.marks.map((mark) => (
    <g key={mark.id}>
      <path
        d={`M${mark.x} ${mark.labelY + 5}V${layout.bottom}`}
        stroke="var(--brand)"
        strokeDasharray="1.5 3"
      />
      <text x={mark.start} y={mark.labelY} fill="var(--ink-2)">
        {mark.label}
      </text>
    </g>
  ));
}

function Points({ layout, active }: { layout: TrajectoryLayout; active: number | null }) {
  const { points, dense, last, bottom, top } = layout;
  const end = points.length - 1;
  const chosen = active === null ? undefined : points[active];
  return (
    <>
      {chosen ? <path d={`M${chosen.x} ${top}V${bottom}`} stroke="var(--ink-3)" /> : null}
      {points.map(({ point, x, y, stacked }, index) => {
        if (index === end)
          return <circle key={point.id} cx={x} cy={y} r={5} fill="var(--brand)" stroke="var(--surface)" />;
        if (dense) return null;
        return (
          <g key={point.id}>
            {stacked ? <circle cx={x} cy={y} r={7} stroke="var(--ink)" strokeDasharray="2 2" /> : null}
            <circle cx={x} cy={y} r={3.75} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.5} />
          </g>
        );
      })}
      {chosen ? <circle cx={chosen.x} cy={chosen.y} r={7} stroke="var(--brand)" strokeWidth={2} /> : null}
      {last ? (
        <text
          x={last.x}
          y={last.y}
          textAnchor={last.anchor}
          fill="var(--ink)"
          fontSize={13}
          fontWeight={650}
          stroke="var(--surface)"
          strokeWidth={3}
          strokeOpacity={0.7}
          paintOrder="stroke"
          className="tabular"
        >
          {last.value}
        </text>
      ) : null}
    </>
  );
}

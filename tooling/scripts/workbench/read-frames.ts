/** What of a trace is read here. Times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  id2?: { local?: string };
  args: { name?: string; frame_reporter?: { state?: string; frame_sequence?: number } };
}

/** How a page kept up with the screen. Shares of 1. */
export interface Frames {
  /** Beats of the 60-a-second clock within the trace, and those of them at which a new frame reached the screen. */
  beats: number;
  shown: number;
  /** Milliseconds from one frame on the screen to the next. */
  intervals: number[];
  /** Milliseconds of each task of the page's main thread that took at least a tenth of one. */
  tasks: number[];
}

const us_per_ms = 1000;

/**
 * Reads the compositor's own account of every frame (PipelineReporter). A beat without a new frame counts as missed
 * whatever the reason: only for a page on which something moves all the time.
 */
export function readFrames(trace: Buffer): Frames {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const page = traceEvents.find(isMainThread)?.pid;
  const begun = new Map<string, number>();
  const shown = new Map<number, number>();
  const beats = new Set<number>();
  for (const { name, ph, ts, pid, id2, args } of traceEvents.toSorted((a, b) => a.ts - b.ts)) {
    if (name !== "PipelineReporter" || pid !== page) continue;
    const id = id2?.local ?? "";
    const { state = "", frame_sequence: beat } = args.frame_reporter ?? {};
    if (ph === "b" && beat !== undefined) {
      beats.add(beat);
      if (state.startsWith("STATE_PRESENTED")) begun.set(id, beat);
      else begun.delete(id);
    } else if (ph === "e") {
      const mine = begun.get(id);
      if (mine !== undefined && !shown.has(mine)) shown.set(mine, ts);
      begun.delete(id);
    }
  }
  const times = [...shown.values()].toSorted((a, b) => a - b);
  return {
    beats: Math.max(...beats) - Math.min(...beats) + 1,
    shown: shown.size,
    intervals: times.slice(1).map((time, index) => (time - (times[index] ?? time)) / us_per_ms),
    tasks: tasksOf(traceEvents, page),
  };
}

function isMainThread({ name, ph, args }: TraceEvent): boolean {
  return name === "thread_name" && ph === "M" && args.name === "CrRendererMain";
}

function tasksOf(events: readonly TraceEvent[], page: number | undefined): number[] {
  const main = events.find((event) => isMainThread(event) && event.pid === page)?.tid;
  return events
    .filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && pid === page && tid === main)
    .map(({ dur = 0 }) => dur / us_per_ms)
    .filter((ms) => ms >= 0.1);
}

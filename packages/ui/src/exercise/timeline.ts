/** What the breath does. */
export type BreathKind = "in" | "holdIn" | "out" | "holdOut";
/** One part of a breath; `seconds` above 0. */
export interface BreathPhase {
  kind: BreathKind;
  seconds: number;
}

/** Where a moment lies in the breathing. */
export interface BreathMoment {
  /** Place in `phases`. */
  index: number;
  kind: BreathKind;
  /** How much of the phase is over, 0 to 1. */
  progress: number;
  /** Whole seconds still to count in this phase, at least 1. */
  countdown: number;
  /** Breaths finished before this one. */
  breath: number;
  /** How much of the whole breath is over, 0 to 1. */
  breathProgress: number;
}

/** Seconds of one whole breath. Throws without phases or with one that takes no time. */
export function breathSeconds(phases: readonly BreathPhase[]): number {
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  if (phases.length === 0 || phases.some((phase) => !(phase.seconds > 0)))
    throw new Error("A breath needs phases that each take some time.");
  return seconds;
}

/** The moment `elapsed` seconds after the first breath began. */
export function momentAt(phases: readonly BreathPhase[], elapsed: number): BreathMoment {
  const whole = breathSeconds(phases);
  const breath = Math.floor(Math.max(0, elapsed) / whole);
  const within = Math.max(0, elapsed) - breath * whole;
  let begun = 0;
  let index = phases.findIndex((phase) => {
    if (within < begun + phase.seconds) return true;
    begun += phase.seconds;
    return false;
  });
  if (index === -1) {
    index = phases.length - 1;
    begun = whole - (phases[index]?.seconds ?? 0);
  }
  const phase = phases[index] ?? { kind: "in" as const, seconds: whole };
  const into = Math.min(phase.seconds, within - begun);
  return {
    index,
    kind: phase.kind,
    progress: into / phase.seconds,
    countdown: Math.max(1, Math.ceil(phase.seconds - into - 1e-9)),
    breath,
    breathProgress: within / whole,
  };
}

/** How full the lungs are, 0 to 1: eased while the breath moves, still while it is held. */
export function fullness({ kind, progress }: Pick<BreathMoment, "kind" | "progress">): number {
  if (kind === "holdIn") return 1;
  if (kind === "holdOut") return 0;
  const eased = (1 - Math.cos(Math.PI * progress)) / 2;
  return kind === "in" ? eased : 1 - eased;
}

/** When it is over, in seconds: the first end of a breath at or after `totalSeconds`, so that no breath is cut off. */
export function endOfPractice(phases: readonly BreathPhase[], totalSeconds: number): number {
  const whole = breathSeconds(phases);
  return Math.ceil(totalSeconds / whole - 1e-9) * whole;
}

/** Minutes and seconds: "1:54". Never below 0:00. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

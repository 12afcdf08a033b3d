/** Seconds to the microsecond: sums of floating-point parts must not make twenty minutes end a hair late. */
export const wholeMicroseconds = (seconds: number): number => Math.round(seconds * 1e6) / 1e6;

/**
 * How Node runs the server. A caseload of five hundred is made of many objects that die at once: left alone, the process takes
 * half as much memory again for little speed, and passes what it is allowed (see the benchmark's peak memory).
 */
export const serverFlags: readonly string[] = [
  "--enable-source-maps",
  "--max-semi-space-size=16",
  "--heap-growing-percent=100",
];

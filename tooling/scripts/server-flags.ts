/**
 * How Node runs the server. A caseload of five hundred is one long text that dies at once: left alone, the process takes half as
 * much memory again for no speed, and passes what it is allowed (see the benchmark's peak memory).
 */
export const serverFlags: readonly string[] = [
  "--enable-source-maps",
  "--max-semi-space-size=8",
  "--heap-growing-percent=20",
];

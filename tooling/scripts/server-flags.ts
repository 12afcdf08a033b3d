/**
 * How Node runs the server. A caseload of five hundred is one long text that dies at once: left alone, the heap grows to twice its
 * size for no speed, and passes what the server is allowed; held tighter, the collector takes a fifth of the server's time (see the
 * benchmark's peak memory).
 */
export const serverFlags: readonly string[] = [
  "--enable-source-maps",
  "--max-semi-space-size=16",
  "--heap-growing-percent=40",
];

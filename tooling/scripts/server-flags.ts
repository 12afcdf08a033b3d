/**
 * How Node runs the server. Young objects get little room: a caseload of five hundred is made of many that die at once, and
 * with more room the process grows past what it is allowed (see the benchmark's peak memory).
 */
export const serverFlags: readonly string[] = ["--enable-source-maps", "--max-semi-space-size=16"];

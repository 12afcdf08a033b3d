/**
 * Lets a program go on to its end when nobody hears it any more: a terminal that was closed, a pipe whose reader had enough.
 * What is under way is finished all the same, and nothing is left running or half done.
 */
export function writeUnheard(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

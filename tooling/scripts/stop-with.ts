/** Prints one sentence for the person who ran the command and ends with exit code 1. */
export function stopWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

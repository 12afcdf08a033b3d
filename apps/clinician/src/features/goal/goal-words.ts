/** The words a goal is known by: the client's own where there are any. */
export function goalWords({
  clientWords,
  clinicianWords,
}: {
  clientWords: string;
  clinicianWords: string;
}): string {
  return clientWords === "" ? clinicianWords : clientWords;
}

/** What a clinician is called in a sentence: the first name, unless the name begins with a title ("Dr. Vidal" stays whole). */
export function givenName(displayName: string): string {
  const [first = "", ...rest] = displayName.trim().split(/\s+/);
  const isTitle = first.endsWith(".") || /^(?:dr|dra|prof|mr|mrs|ms|sr|sra)$/i.test(first);
  return rest.length === 0 || isTitle ? displayName.trim() : first;
}

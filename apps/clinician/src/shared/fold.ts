/** Small letters without accents, for looking up: "ines" finds "Inés", "depresion" finds "depresión". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();
}

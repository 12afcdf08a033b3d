/** What a cell can hold. A number is written with a point and without grouping, whatever the reader's language. */
export type CsvCell = string | number | null;

/** More digits than this are left over from binary fractions, not measured. */
const DIGITS_MAX = 6;
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Rows as comma-separated values (RFC 4180: CRLF, quotes doubled). Words a spreadsheet would run as a formula
 * get an apostrophe before them (OWASP, CSV injection); numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(Number(cell.toFixed(DIGITS_MAX))) : "";
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands the reader a file, with the mark by which spreadsheets know UTF-8. */
export function downloadCsv(fileName: string, csv: string): void {
  const address = URL.createObjectURL(new Blob(["\uFEFF", csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.endsWith(".csv") ? fileName : `${fileName}.csv`;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

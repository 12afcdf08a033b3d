import { expect, test } from "vitest";
import { alert, caseloadRow, scores, timeZone, today, triaged } from "../../testing/caseload-row.ts";
import { isInView, readCaseloadSearch, searchRows } from "./filter-rows.ts";

test("an address is read as far as it is understood, and anything else is left out", () => {
  expect(readCaseloadSearch({ view: "this-week", measure: "gad-7" })).toEqual({
    view: "this-week",
    measure: "gad-7",
  });
  expect(readCaseloadSearch({ view: "all" })).toEqual({});
  expect(readCaseloadSearch({ view: "<script>", measure: "Unheard of", other: 1 })).toEqual({});
  expect(readCaseloadSearch({ view: ["all"], measure: { id: "phq-9" } })).toEqual({});
});

test("no address carries a client's name", () => {
  expect(readCaseloadSearch({ q: "Saffron" })).toEqual({});
});

test("a name is found by any part of it, in any case and without its accents", () => {
  const rows = triaged(caseloadRow("Inés Olmedilla"), caseloadRow("Bram Sedgewick"));
  const found = (name: string) => searchRows(rows, { name }).map((row) => row.name);
  expect(found("ines")).toEqual(["Inés Olmedilla"]);
  expect(found(" MEDI ")).toEqual(["Inés Olmedilla"]);
  expect(found("")).toHaveLength(2);
  expect(found("nobody")).toEqual([]);
});

test("a measure leaves the clients who have answered it", () => {
  const rows = triaged(
    caseloadRow("Oriel Fennick", { measures: [scores("phq-9", 9), scores("gad-7", 8)] }),
    caseloadRow("Bram Sedgewick", { measures: [scores("phq-9", 12)] }),
  );
  expect(searchRows(rows, { name: "", measure: "gad-7" }).map(({ name }) => name)).toEqual(["Oriel Fennick"]);
});

test("what is on course needs no action; the rest does", () => {
  const rows = triaged(
    caseloadRow("Marlow Tansy", { alerts: [alert("new")] }),
    caseloadRow("Linnea Crosswell", { due: { measureId: "gad-7", dueOn: "2026-11-14" } }),
    caseloadRow("Perpetua Vale"),
  );
  const shown = rows.filter((row) => isInView(row, "needs-action", today, timeZone));
  expect(shown.map(({ name }) => name)).toEqual(["Marlow Tansy", "Linnea Crosswell"]);
});

test("this week is today and the six days after it, by the clinic's calendar", () => {
  const seen = (nextContactAt: string | null) =>
    triaged(caseloadRow("Perpetua Vale", { nextContactAt })).some((row) =>
      isInView(row, "this-week", today, "Pacific/Auckland"),
    );
  // In Auckland, 13 hours ahead, the 29th ends at 11:00 UTC.
  expect(seen("2026-11-29T10:59:00Z")).toBe(true);
  expect(seen("2026-11-29T11:00:00Z")).toBe(false);
  expect(seen(null)).toBe(false);
});

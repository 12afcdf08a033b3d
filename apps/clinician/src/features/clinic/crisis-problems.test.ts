import { expect, test } from "vitest";
import type { CrisisDraft } from "./crisis-draft.ts";
import { problemsOf } from "./crisis-problems.ts";

const line: CrisisDraft = {
  id: "1",
  name: { en: "Night line", es: "Línea nocturna" },
  about: { en: "", es: "" },
  phone: "+1 (555) 010-0199",
  sms: "",
};

test("a line with a name in both languages and one number is complete", () => {
  expect(problemsOf([line, { ...line, phone: "", sms: "55501" }])).toEqual([]);
});

test("a line nobody can call or text is found, with its place in the list", () => {
  expect(problemsOf([line, { ...line, phone: " " }])).toEqual([
    { index: 1, field: "phone", key: "noNumber" },
  ]);
});

test("a name missing in one language is found", () => {
  expect(problemsOf([{ ...line, name: { en: "Night line", es: " " } }])).toEqual([
    { index: 0, field: "name.es", key: "nameEs" },
  ]);
});

test("a number that cannot be dialled is found", () => {
  expect(problemsOf([{ ...line, phone: "ask Inés" }])).toEqual([{ index: 0, field: "phone", key: "phone" }]);
});

import { expect, test } from "vitest";
import { readAuditSearch } from "./audit-search.ts";

const id = "01900000-0000-7000-8000-000000000001";

test("keeps what is an id, a procedure's name, an entry's number", () => {
  const search = { memberId: id, clientId: id, action: "goal.propose", before: 40 };
  expect(readAuditSearch(search)).toEqual(search);
});

test("drops everything else, so that a broken address shows the whole list", () => {
  expect(
    readAuditSearch({ memberId: "me", clientId: 4, action: "drop table", before: -1, more: "x" }),
  ).toEqual({});
});

import { expect, test } from "vitest";
import { type ClientEntry, filterClients, isUnassigned, readClientsSearch } from "./clients-search.ts";

const member = "01900000-0000-7000-8000-000000000001";
const client = (displayName: string, rest: Partial<ClientEntry> = {}) =>
  ({
    id: displayName,
    displayName,
    status: "active",
    since: "",
    careTeam: [],
    ...rest,
  }) as unknown as ClientEntry;
const seat = {
  memberId: member,
  displayName: "Inés Quill",
  role: "lead" as const,
} as ClientEntry["careTeam"][number];

const clients = [
  client("Saffron Idlewood", { careTeam: [seat] }),
  client("Perpetua Válerie"),
  client("Bram Sedgewick", { status: "discharged" }),
];
const namesOf = (found: ClientEntry[]) => found.map(({ displayName }) => displayName);

test("whoever is in care without a care team is unassigned; a discharged client is not", () => {
  expect(namesOf(clients.filter(isUnassigned))).toEqual(["Perpetua Válerie"]);
});

test("names are found without their accents and by any part", () => {
  expect(namesOf(filterClients(clients, {}, "valer"))).toEqual(["Perpetua Válerie"]);
});

test("filters by member and by state together with the name", () => {
  expect(namesOf(filterClients(clients, { memberId: member }, ""))).toEqual(["Saffron Idlewood"]);
  expect(namesOf(filterClients(clients, { show: "discharged" }, ""))).toEqual(["Bram Sedgewick"]);
  expect(filterClients(clients, { memberId: member }, "bram")).toEqual([]);
});

test("an address that was tampered with filters nothing", () => {
  expect(readClientsSearch({ show: "everything", memberId: "x'; --" })).toEqual({});
});

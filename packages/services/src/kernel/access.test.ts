import type { ClinicEntry } from "@goldthread/db/with-clinic";
import { describe, expect, test } from "vitest";
import { type ClinicAccess, decideAccess } from "./access.ts";

type Roles = ClinicAccess<never>["roles"];
const nobody: ClinicEntry = {
  status: "ok",
  sessionId: "s",
  personId: "p",
  memberId: null,
  roles: [],
  clientId: null,
  name: "N",
  subjectClient: null,
  onCareTeam: false,
  operation: "none",
  operationResult: null,
};
const member = (...roles: string[]) => ({ ...nobody, memberId: "m", roles });
const client = { ...nobody, clientId: "c" };

/** Each caller against a record of client `c`, against one that is not here, and against nothing in particular. */
const callers: Record<string, ClinicEntry> = {
  admin: member("admin"),
  clinician: member("clinician"),
  careTeam: { ...member("clinician"), onCareTeam: true },
  careTeamAdmin: { ...member("admin"), onCareTeam: true },
  self: client,
  otherClient: { ...nobody, clientId: "d" },
  // A clinician who is also in care here: their own record is theirs as a client.
  selfAndClinician: { ...member("clinician"), clientId: "c" },
};

const everybody: Roles = ["admin", "clinician", "client"];
const clinical: Roles = ["clinician", "client"];
const members: Roles = ["admin", "clinician"];

describe.each<[string, Roles, ClinicAccess<never>["relationship"], Record<string, string>]>([
  [
    "anybody of the clinic",
    everybody,
    "clinic",
    {
      admin: "member",
      clinician: "member",
      careTeam: "member",
      careTeamAdmin: "member",
      self: "client",
      otherClient: "client",
      selfAndClinician: "member",
    },
  ],
  [
    "admins",
    ["admin"],
    "clinic",
    {
      admin: "member",
      clinician: "forbidden",
      careTeam: "forbidden",
      careTeamAdmin: "member",
      self: "forbidden",
      otherClient: "forbidden",
      selfAndClinician: "forbidden",
    },
  ],
  [
    "clients",
    ["client"],
    "clinic",
    {
      admin: "forbidden",
      clinician: "forbidden",
      careTeam: "forbidden",
      careTeamAdmin: "forbidden",
      self: "client",
      otherClient: "client",
      selfAndClinician: "client",
    },
  ],
  [
    "the care team",
    ["clinician"],
    "careTeam",
    {
      admin: "forbidden",
      clinician: "forbidden",
      careTeam: "member",
      careTeamAdmin: "forbidden",
      self: "forbidden",
      otherClient: "forbidden",
      selfAndClinician: "forbidden",
    },
  ],
  [
    "the care team, clients named by mistake",
    clinical,
    "careTeam",
    {
      admin: "forbidden",
      clinician: "forbidden",
      careTeam: "member",
      careTeamAdmin: "forbidden",
      self: "notFound",
      otherClient: "notFound",
      selfAndClinician: "forbidden",
    },
  ],
  [
    "the client",
    ["client"],
    "self",
    {
      admin: "forbidden",
      clinician: "forbidden",
      careTeam: "forbidden",
      careTeamAdmin: "forbidden",
      self: "client",
      otherClient: "notFound",
      selfAndClinician: "client",
    },
  ],
  [
    "the client, members named by mistake",
    everybody,
    "self",
    {
      admin: "notFound",
      clinician: "notFound",
      careTeam: "notFound",
      careTeamAdmin: "notFound",
      self: "client",
      otherClient: "notFound",
      selfAndClinician: "client",
    },
  ],
  [
    "the care team or the client",
    clinical,
    "careTeamOrSelf",
    {
      admin: "forbidden",
      clinician: "forbidden",
      careTeam: "member",
      careTeamAdmin: "forbidden",
      self: "client",
      otherClient: "notFound",
      selfAndClinician: "client",
    },
  ],
  [
    "care team alone, of the members",
    members,
    "careTeamOrSelf",
    {
      admin: "forbidden",
      clinician: "forbidden",
      careTeam: "member",
      careTeamAdmin: "member",
      self: "forbidden",
      otherClient: "forbidden",
      selfAndClinician: "forbidden",
    },
  ],
])("%s", (_who, roles, relationship, outcomes) => {
  test.each(Object.entries(outcomes))("%s: %s", (caller, outcome) => {
    const entry = callers[caller];
    if (entry === undefined) throw new Error(`no caller ${caller}`);
    expect(
      told(
        decideAccess(
          { roles, relationship },
          { ...entry, subjectClient: relationship === "clinic" ? null : "c" },
        ),
      ),
    ).toBe(outcome);
  });

  test("tells nobody more than that a record is not here", () => {
    if (relationship === "clinic") return;
    for (const entry of Object.values(callers)) {
      expect(["notFound", "forbidden"]).toContain(
        told(decideAccess({ roles, relationship }, { ...entry, subjectClient: null, onCareTeam: false })),
      );
    }
  });
});

test.each([
  ["signedOut", "signedOut"],
  ["locked", "locked"],
  ["secondFactorNeeded", "secondFactorNeeded"],
  ["notBelonging", "notFound"],
] as const)("whatever they are, %s answers %s", (status, code) => {
  for (const entry of Object.values(callers)) {
    expect(decideAccess({ roles: everybody, relationship: "clinic" }, { ...entry, status })).toMatchObject({
      allowed: false,
      code,
    });
  }
});

const told = (outcome: ReturnType<typeof decideAccess>) => (outcome.allowed ? outcome.as : outcome.code);

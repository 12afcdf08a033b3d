import type { ClinicEntry, SubjectKind } from "@goldthread/db/with-clinic";
import type { MemberRole } from "@goldthread/schema/member";

/** What a procedure handles; see docs/data-classes.md. */
export type DataClass = "none" | "operational" | "identity" | "clinical" | "clientPrivate";

/** Who may call a clinic's procedure. Every procedure states it; the server does not start otherwise. */
export interface ClinicAccess<Input> {
  roles: readonly (MemberRole | "client")[];
  /**
   * What the caller must have to do with the client concerned. `clinic`: nothing more than belonging with one of the roles;
   * `self`: the client; `careTeam`: a member of the client's care team; `careTeamOrSelf`: either.
   */
  relationship: "clinic" | "self" | "careTeam" | "careTeamOrSelf";
  /** Which record the input names, for every relationship but `clinic`. */
  subject?: (input: Input) => { kind: SubjectKind; id: string };
  phi: DataClass;
  /** `session`: signed in, second factor passed where there is one, not locked. */
  assurance: "session";
}

export type AccessOutcome =
  | { allowed: true; as: "member" | "client" }
  | {
      allowed: false;
      code: "signedOut" | "locked" | "secondFactorNeeded" | "forbidden" | "notFound";
      reason: string;
    };

const refused = (code: Exclude<AccessOutcome, { allowed: true }>["code"], reason: string): AccessOutcome => ({
  allowed: false,
  code,
  reason,
});

type Stated = Pick<ClinicAccess<never>, "roles" | "relationship">;

/**
 * Decides from what the gate found. A record that is not here, another clinic's, and (for a client) another client's
 * all answer `notFound`; a member outside the care team is told so.
 */
export function decideAccess(access: Stated, entry: ClinicEntry): AccessOutcome {
  switch (entry.status) {
    case "signedOut":
      return refused("signedOut", "session.signedOut");
    case "locked":
      return refused("locked", "session.locked");
    case "secondFactorNeeded":
      return refused("secondFactorNeeded", "session.secondFactorNeeded");
    case "notBelonging":
      return refused("notFound", "record.notFound");
    case "ok":
      return decideForEntered(access, entry);
  }
}

function decideForEntered({ roles, relationship }: Stated, entry: ClinicEntry): AccessOutcome {
  const memberFits =
    entry.memberId !== null && roles.some((role) => role !== "client" && entry.roles.includes(role));
  const clientFits = entry.clientId !== null && roles.includes("client");
  if (!memberFits && !clientFits) return refused("forbidden", "access.role");
  if (relationship === "clinic") return { allowed: true, as: memberFits ? "member" : "client" };
  if (entry.subjectClient === null) return refused("notFound", "record.notFound");
  if (clientFits && relationship !== "careTeam" && entry.subjectClient === entry.clientId)
    return { allowed: true, as: "client" };
  if (memberFits && relationship !== "self") {
    return entry.onCareTeam ? { allowed: true, as: "member" } : refused("forbidden", "access.careTeam");
  }
  return refused("notFound", "record.notFound");
}

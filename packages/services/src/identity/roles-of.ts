import { MemberRole } from "@goldthread/schema/member";

/** The roles this version knows, of those the database gives. */
export function rolesOf(roles: readonly string[]): MemberRole[] {
  return MemberRole.options.filter((role) => roles.includes(role));
}

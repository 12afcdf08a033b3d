import { allowed, refused, type Permission } from "../permission.ts";

export const alertStatuses = ["new", "acknowledged", "assessed", "closed"] as const;
export type AlertStatus = (typeof alertStatuses)[number];

export const riskTiers = ["low", "moderate", "high"] as const;
export type RiskTier = (typeof riskTiers)[number];

/** What the assessing clinician arranged, or found. The note says the rest. */
export const alertOutcomes = [
  "answeredInError",
  "monitorInCare",
  "crisisPlanAgreed",
  "urgentReferral",
  "emergencyServices",
] as const;
export type AlertOutcome = (typeof alertOutcomes)[number];

export const alertNoteCharactersMax = 5_000;

export type AlertState = {
  status: AlertStatus;
  tier: RiskTier | null;
  outcome: AlertOutcome | null;
};

export type AlertAction =
  | { kind: "acknowledge" }
  | { kind: "assess"; tier: RiskTier; outcome: AlertOutcome; note: string }
  | { kind: "close"; note: string };

export type AlertRefusal =
  | "alreadyAcknowledged"
  | "alreadyAssessed"
  | "alreadyClosed"
  | "acknowledgeFirst"
  | "assessFirst"
  | "noteRequired"
  | "noteTooLong";

type Table = Readonly<Record<AlertStatus, Permission<AlertRefusal>>>;

const table: Readonly<Record<AlertAction["kind"], Table>> = {
  acknowledge: {
    new: allowed,
    acknowledged: refused("alreadyAcknowledged"),
    assessed: refused("alreadyAssessed"),
    closed: refused("alreadyClosed"),
  },
  assess: {
    new: refused("acknowledgeFirst"),
    acknowledged: allowed,
    assessed: refused("alreadyAssessed"),
    closed: refused("alreadyClosed"),
  },
  close: {
    new: refused("acknowledgeFirst"),
    acknowledged: refused("assessFirst"),
    assessed: allowed,
    closed: refused("alreadyClosed"),
  },
};

/** new → acknowledged → assessed → closed, one step at a time and never back. */
export const alertCan = {
  acknowledge: (alert: Pick<AlertState, "status">) => table.acknowledge[alert.status],
  assess: (alert: Pick<AlertState, "status">) => table.assess[alert.status],
  close: (alert: Pick<AlertState, "status">) => table.close[alert.status],
} as const;

export const newAlert: AlertState = { status: "new", tier: null, outcome: null };

/** The alert after the action, or why it is refused. Assessing and closing need a note. */
export function actOnAlert(
  alert: AlertState,
  action: AlertAction,
): { ok: true; alert: AlertState } | { ok: false; reason: AlertRefusal } {
  const permission = table[action.kind][alert.status];
  if (!permission.ok) return permission;
  if (action.kind === "acknowledge") return { ok: true, alert: { ...alert, status: "acknowledged" } };
  if (action.note.trim() === "") return refused("noteRequired");
  if (action.note.length > alertNoteCharactersMax) return refused("noteTooLong");
  if (action.kind === "close") return { ok: true, alert: { ...alert, status: "closed" } };
  const { tier, outcome } = action;
  return { ok: true, alert: { status: "assessed", tier, outcome } };
}

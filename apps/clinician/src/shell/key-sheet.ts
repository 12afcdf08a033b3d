export interface KeyGroup {
  /** Message `shell.keys.group.<id>`. */
  id: string;
  /** What to press, and the message `shell.keys.does.<id>`. */
  keys: readonly { id: string; press: readonly string[] }[];
}

const everywhere: KeyGroup = {
  id: "everywhere",
  keys: [
    { id: "search", press: ["⌘", "K"] },
    { id: "keys", press: ["?"] },
    { id: "close", press: ["Esc"] },
  ],
};
const caseload: KeyGroup = {
  id: "caseload",
  keys: [
    { id: "move", press: ["J", "K"] },
    { id: "openChart", press: ["Enter"] },
    { id: "acknowledge", press: ["A"] },
    { id: "assign", press: ["M"] },
    { id: "invite", press: ["I"] },
    { id: "searchByName", press: ["/"] },
  ],
};
const chart: KeyGroup = {
  id: "chart",
  keys: [
    { id: "assign", press: ["M"] },
    { id: "planContact", press: ["P"] },
    { id: "prescribe", press: ["E"] },
  ],
};

/** The keys of the portal. A page that binds one states it here. */
export const keySheet: readonly KeyGroup[] = [everywhere, caseload, chart];

import type { CrisisDraft } from "./crisis-draft.ts";

export interface CrisisProblem {
  index: number;
  field: "name.en" | "name.es" | "phone" | "sms";
  /** Message `clinic.crisis.problem.<key>`. */
  key: "nameEn" | "nameEs" | "noNumber" | "phone" | "sms";
}

/** As the wire shape has it: digits, spaces, hyphens, brackets, one plus at the start. */
const dialable = /^\+?[0-9 ()-]*$/;

/** What would be refused, so that it is said before sending. Both languages are needed: clients read either. */
export function problemsOf(resources: readonly CrisisDraft[]): CrisisProblem[] {
  return resources.flatMap(({ name, phone, sms }, index) => {
    const problems: CrisisProblem[] = [];
    if (name.en.trim() === "") problems.push({ index, field: "name.en", key: "nameEn" });
    if (name.es.trim() === "") problems.push({ index, field: "name.es", key: "nameEs" });
    if (!dialable.test(phone.trim())) problems.push({ index, field: "phone", key: "phone" });
    if (!dialable.test(sms.trim())) problems.push({ index, field: "sms", key: "sms" });
    if (phone.trim() === "" && sms.trim() === "") problems.push({ index, field: "phone", key: "noNumber" });
    return problems;
  });
}

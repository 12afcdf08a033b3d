import { listProcedures } from "@goldthread/api/registry";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const messages = new URL("../../../clinician/src/messages/", import.meta.url);
/** Written into a clinic's chain by no procedure of its own: the operator, the seed, somebody who comes in. */
const of_no_procedure = ["clinic.create", "demo.seed", "identity.acceptInvitation"];

test.each(["en", "es"])("the audit has %s words for everything that a clinic's chain records", (locale) => {
  const { does } = JSON.parse(readFileSync(new URL(`${locale}/audit.json`, messages), "utf8")) as {
    does: Record<string, Record<string, string>>;
  };
  const said = Object.entries(does).flatMap(([noun, verbs]) =>
    Object.keys(verbs).map((verb) => `${noun}.${verb}`),
  );
  const recorded = listProcedures().flatMap(({ path, definition }) =>
    definition.scope === "clinic" ? [path] : [],
  );
  expect(said.toSorted()).toEqual([...recorded, ...of_no_procedure].toSorted());
});

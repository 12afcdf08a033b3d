/**
 * One name everywhere: the service `measure.recordResponse` is `recordResponse` in
 * packages/services/src/measure/record-response.ts, and no two services share a name.
 */
import { finish, readHouse, type HouseFile } from "./house.ts";

/** Names the services whose name does not say where they are. */
export function problemsIn(files: readonly HouseFile[]): string[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path, text }) => {
    const declared = [
      ...text.matchAll(
        /\b(?:command|query|identityCommand|identityQuery)(?:<[^(]*>)?\(\{\s*name:\s*"([^"]+)"/g,
      ),
    ];
    return declared.flatMap((match) => {
      const name = match[1] ?? "";
      const [noun = "", verb = ""] = name.split(".");
      const expected = `packages/services/src/${kebab(noun)}/${kebab(verb)}.ts`;
      const first = seen.get(name);
      seen.set(name, path);
      return [
        ...(path === expected ? [] : [`${path}: "${name}" belongs in ${expected}`]),
        ...(first === undefined ? [] : [`${path}: "${name}" is also the name of ${first}`]),
        ...(declared.length === 1 ? [] : [`${path}: more than one service in a file`]),
      ];
    });
  });
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

if (import.meta.main) {
  const files = readHouse("packages/services/src/**/*.ts").filter(({ path }) => !path.endsWith(".test.ts"));
  finish("a service's name says where it is", problemsIn(files));
}

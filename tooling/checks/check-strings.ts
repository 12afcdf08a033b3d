/**
 * Everything a person reads comes from the message files, in both languages: no words in the JSX of screens, neither
 * as text nor in the attributes that are read out or shown.
 */
import { parseSync, Visitor } from "oxc-parser";
import { finish, lineAt, readHouse, staleExceptions, type HouseFile } from "./house.ts";

const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|description|hint|heading|caption|summary|errorMessage|text)$/;
// Two letters in a row: lets symbols, units and single keys such as "J" through.
const words = /\p{L}{2}/u;

/** `path: words` → why they stay. Shrink this list; do not grow it. */
const exceptions: Readonly<Record<string, string>> = {};

/** Names the literal words found. */
export function problemsIn(files: readonly HouseFile[], allowed: Readonly<Record<string, string>>): string[] {
  const found = files.flatMap(({ path, text }) =>
    literalsOf(path, text).map(({ start, words: literal }) => ({
      key: `${path}: ${literal}`,
      line: `${path}:${lineAt(text, start)}: "${literal}" belongs in the message files`,
    })),
  );
  return [
    ...found.filter(({ key }) => !(key in allowed)).map(({ line }) => line),
    ...staleExceptions(Object.keys(allowed), new Set(found.map(({ key }) => key))),
  ];
}

function literalsOf(path: string, text: string): { start: number; words: string }[] {
  const found: { start: number; words: string }[] = [];
  const add = (start: number, literal: unknown) => {
    if (typeof literal === "string" && words.test(literal)) found.push({ start, words: literal.trim() });
  };
  const addExpression = (node: { type: string; start: number }) => {
    if (node.type === "Literal" && "value" in node) add(node.start, node.value);
    if (node.type === "TemplateLiteral" && "quasis" in node && Array.isArray(node.quasis)) {
      for (const part of node.quasis as { value: { raw: string } }[]) add(node.start, part.value.raw);
    }
  };
  new Visitor({
    JSXText: (node) => add(node.start, node.value),
    JSXElement: (node) => {
      for (const child of node.children)
        if (child.type === "JSXExpressionContainer") addExpression(child.expression);
    },
    JSXAttribute: (node) => {
      if (node.name.type !== "JSXIdentifier" || !spoken.test(node.name.name)) return;
      if (node.value?.type === "Literal") add(node.value.start, node.value.value);
      if (node.value?.type === "JSXExpressionContainer") addExpression(node.value.expression);
    },
  }).visit(parseSync(path, text).program);
  return found;
}

if (import.meta.main) {
  const files = readHouse("apps/{clinician,companion}/src/**/*.tsx", "packages/{ui,app-core}/src/**/*.tsx");
  const shipped = files.filter(({ path }) => !/\.test\.tsx$|\/workbench\//.test(path));
  finish("no words in components", problemsIn(shipped, exceptions));
}

import type { Language } from "@goldthread/domain/measure/definition";
import { extensions } from "../urls.ts";
import { number_max, text_length_max } from "./limits.ts";
import { type ImportFigures, type ImportProblemKind, type Report, withoutControls } from "./problem.ts";

export type Json = Readonly<Record<string, unknown>>;

/** What a part of the file is read with: where it stands, and whom it reports to. */
export type Place = {
  readonly report: Report;
  readonly path: string;
  readonly linkId?: string;
};

export function problem(place: Place, kind: ImportProblemKind, figures?: ImportFigures): void {
  const named = place.linkId === undefined ? figures : { linkId: place.linkId, ...figures };
  place.report.add(kind, place.path, named);
}

export function at(place: Place, step: string): Place {
  return { ...place, path: place.path === "" ? step : `${place.path}.${step}` };
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own properties alone: `constructor` is no part of a file. */
export function field(from: Json, name: string): unknown {
  return Object.hasOwn(from, name) ? from[name] : undefined;
}

/** The objects of a list; empty where there is none. Anything else is reported. */
export function objects(from: Json, name: string, place: Place): { value: Json; place: Place }[] {
  const list = field(from, name);
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    problem(at(place, name), "wrongShape", { expected: "a list" });
    return [];
  }
  const parts: readonly unknown[] = list;
  return parts.flatMap((value, position) => {
    const here = at(place, `${name}[${position}]`);
    if (isObject(value)) return [{ value, place: here }];
    problem(here, "wrongShape", { expected: "an object" });
    return [];
  });
}

export function flag(from: Json, name: string, place: Place): boolean {
  const value = field(from, name);
  if (value === undefined || value === null) return false;
  if (typeof value !== "boolean") problem(at(place, name), "wrongShape", { expected: "true or false" });
  return value === true;
}

/** A text as it is shown, plain; null where there is none. */
export function text(from: Json, name: string, place: Place, max = text_length_max): string | null {
  const value = field(from, name);
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") {
    problem(at(place, name), "wrongShape", { expected: "a text" });
    return null;
  }
  return cleaned(value, at(place, name), max);
}

export function cleaned(value: string, place: Place, max = text_length_max): string | null {
  if (value.length > max) {
    problem(place, "textTooLong", { max });
    return null;
  }
  const clean = withoutControls(value);
  if (clean !== value) place.report.addOnce("charactersRemoved", "", place.path);
  return clean.trim() === "" ? null : clean;
}

/** A name or code: a short text that is compared and not shown. */
export function code(from: Json, name: string): string | null {
  const value = field(from, name);
  return typeof value === "string" && value !== "" ? value : null;
}

export function isFigure(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= number_max;
}

export function extensionsOf(from: Json, place: Place): { value: Json; place: Place; url: string }[] {
  return objects(from, "extension", place).map((found) => ({
    ...found,
    url: code(found.value, "url") ?? "",
  }));
}

/** The one of that address, or undefined. */
export function findExtension(from: Json, url: string): Json | undefined {
  const list = field(from, "extension");
  const parts: readonly unknown[] = Array.isArray(list) ? list : [];
  return parts.filter(isObject).find((part) => field(part, "url") === url);
}

const known = new Set<string>(Object.values(extensions));

/** Lists what is not understood, once for each address. */
export function reportExtensions(from: Json, place: Place): void {
  if (field(from, "modifierExtension") !== undefined)
    problem(place, "modifier", { name: "modifierExtension" });
  for (const { url, place: here } of extensionsOf(from, place)) {
    if (!known.has(url)) here.report.addOnce("extensionIgnored", url, here.path, { url });
  }
}

/** A text in the form's language and in the other, from the `translation` extension beside it. */
export type Worded = { readonly own: string | null; readonly other: string | null };

export function worded(
  from: Json,
  name: string,
  place: Place,
  other: Language,
  max = text_length_max,
): Worded {
  const own = text(from, name, place, max);
  const beside = field(from, `_${name}`);
  if (!isObject(beside)) return { own, other: null };
  const here = at(place, `_${name}`);
  reportExtensions(beside, here);
  const found = extensionsOf(beside, here)
    .filter(({ url }) => url === extensions.translation)
    .map(({ value }) => ({
      language: languageIn(field(findExtension(value, "lang") ?? {}, "valueCode")),
      content: field(findExtension(value, "content") ?? {}, "valueString"),
    }))
    .find(({ language }) => language === other);
  return { own, other: typeof found?.content === "string" ? cleaned(found.content, here, max) : null };
}

/** "es-MX" is Spanish; null for other languages. */
export function languageIn(tag: unknown): Language | null {
  const primary = typeof tag === "string" ? tag.split("-", 1)[0]?.toLowerCase() : undefined;
  return primary === "en" || primary === "es" ? primary : null;
}

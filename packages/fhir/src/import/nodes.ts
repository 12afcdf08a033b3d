import { extensions } from "../urls.ts";
import { id_length_max, item_depth_max, items_max, name_length_max } from "./limits.ts";
import { withoutControls } from "./problem.ts";
import { code, field, findExtension, isObject, objects, type Json, type Place, problem } from "./read.ts";

/** A question, group or display line as the file has it. */
export type Node = {
  readonly json: Json;
  readonly place: Place;
  readonly linkId: string;
  readonly type: string;
  readonly parent: Node | null;
  /** In Goldthread: the linkId where it can be an id. */
  readonly id: string;
};

const supported = new Set([
  "group",
  "display",
  "boolean",
  "decimal",
  "integer",
  "date",
  "string",
  "text",
  "choice",
  "open-choice",
]);
const unsupported = new Set(["question", "dateTime", "time", "url", "attachment", "reference", "quantity"]);

export function isSupported({ type }: Node): boolean {
  return supported.has(type);
}

type Found = Omit<Node, "id" | "parent"> & { readonly parent: Found | null };

/** Every item in the order of the form, those inside others after what they are in. */
export function readNodes(questionnaire: Json, place: Place): Node[] {
  const found: Found[] = [];
  collect(questionnaire, place, null, 1, found);
  const ids = idsOf(found);
  const nodes = new Map<Found, Node>();
  const seen = new Set<string>();
  for (const item of found) {
    const { parent, ...rest } = item;
    if (seen.has(item.linkId)) problem(item.place, "linkIdRepeated");
    seen.add(item.linkId);
    nodes.set(item, {
      ...rest,
      id: ids.get(item) ?? item.linkId,
      parent: parent === null ? null : (nodes.get(parent) ?? null),
    });
  }
  return [...nodes.values()];
}

function collect(from: Json, place: Place, parent: Found | null, depth: number, found: Found[]): void {
  const items = objects(from, "item", place);
  if (items.length > 0 && depth > item_depth_max) {
    place.report.addOnce("itemsTooDeep", "", place.path, { max: item_depth_max });
    return;
  }
  for (const { value, place: unnamed } of items) {
    if (found.length >= items_max) {
      place.report.addOnce("tooManyItems", "", "", { max: items_max });
      return;
    }
    const linkId = code(value, "linkId");
    if (linkId === null || linkId.trim() === "") {
      problem({ report: place.report, path: unnamed.path }, "linkIdMissing");
      continue;
    }
    const here = { report: place.report, path: unnamed.path, linkId };
    if (linkId.length > name_length_max) problem(here, "textTooLong", { max: name_length_max });
    if (withoutControls(linkId) !== linkId)
      problem(here, "wrongShape", { expected: "a text without controls" });
    const type = code(value, "type") ?? "";
    if (!supported.has(type) && !unsupported.has(type)) problem(here, "typeUnknown", { type });
    if (type === "display" && objects(value, "item", here).length > 0) problem(here, "displayHasItems");
    const node = { json: value, place: here, linkId, type, parent };
    found.push(node);
    collect(value, here, node, depth + 1, found);
  }
}

const id_form = /^[A-Za-z0-9/][A-Za-z0-9._/-]*$/;

export function isId(name: unknown): name is string {
  return typeof name === "string" && canBeId(name);
}

function canBeId(name: string): boolean {
  // A name that every object has, `constructor`, is too easily found where nothing was put.
  return name.length <= id_length_max && id_form.test(name) && !(name in Object.prototype);
}

/** Ids given before come first, then linkIds that can be ids, then names made of the others. */
function idsOf(found: readonly Found[]): Map<Found, string> {
  const ids = new Map<Found, string>();
  const taken = new Set<string>();
  const claim = (item: Found, wish: unknown) => {
    if (ids.has(item) || !isId(wish) || taken.has(wish)) return;
    taken.add(wish);
    ids.set(item, wish);
  };
  for (const item of found) claim(item, field(findExtension(item.json, extensions.itemId) ?? {}, "valueId"));
  for (const item of found) claim(item, item.linkId);
  const counts = new Map<string, number>();
  for (const item of found) {
    const slug = slugOf(item.linkId);
    // The count goes on where it was left, or 300 alike names would be tried 300 times each.
    for (let count = counts.get(slug) ?? 1; !ids.has(item); count += 1) {
      claim(item, count === 1 ? slug : `${slug}-${count}`);
      counts.set(slug, count);
    }
  }
  return ids;
}

function slugOf(linkId: string): string {
  const slug = linkId
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9._/-]+/g, "-")
    .replaceAll(/^[^A-Za-z0-9]+|-+$/g, "")
    .slice(0, id_length_max - 8);
  return canBeId(slug) ? slug : `item-${slug}`;
}

/** Why an item is not asked although it is sound; the reason is reported. */
export function isLeftOut(node: Node): boolean {
  const { json, place, type } = node;
  if (!isSupported(node)) {
    problem(place, "itemTypeUnsupported", { type });
    return true;
  }
  const hidden = findExtension(json, extensions.hidden);
  if (hidden && field(hidden, "valueBoolean") === true) {
    problem(place, "itemHidden");
    return true;
  }
  if (field(json, "readOnly") === true && type !== "display" && type !== "group") {
    problem(place, "itemReadOnly");
    return true;
  }
  return false;
}

export function contained(questionnaire: Json, place: Place): Map<string, { value: Json; place: Place }> {
  return new Map(
    objects(questionnaire, "contained", place)
      .filter(({ value }) => isObject(value) && field(value, "resourceType") === "ValueSet")
      .map((found) => [code(found.value, "id") ?? "", found]),
  );
}

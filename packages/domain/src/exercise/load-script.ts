import type { ShippedId } from "./library.ts";
import type { ExerciseScript } from "./script.ts";

/** Each script is a file of its own, so that a browser fetches only the one that is opened. */
const files: Readonly<Partial<Record<ShippedId, () => Promise<{ script: ExerciseScript }>>>> = {
  "box-breathing": () => import("./scripts/box-breathing.ts"),
  "four-seven-eight": () => import("./scripts/four-seven-eight.ts"),
  "resonant-breathing": () => import("./scripts/resonant-breathing.ts"),
};

/** Throws RangeError for an id that does not ship; fails like any import where its file cannot be fetched. */
export async function loadScript(id: string): Promise<ExerciseScript> {
  const load = isShipped(id) ? files[id] : undefined;
  if (!load) throw new RangeError(`No exercise has the id ${JSON.stringify(id)}`);
  return (await load()).script;
}

function isShipped(id: string): id is ShippedId {
  return Object.hasOwn(files, id);
}

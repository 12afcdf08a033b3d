import type { ShippedId } from "./library.ts";
import type { ExerciseScript } from "./script.ts";

/** Each script is a file of its own, so that a browser fetches only the one that is opened. */
const files: Readonly<Record<ShippedId, () => Promise<{ script: ExerciseScript }>>> = {
  "box-breathing": () => import("./scripts/box-breathing.ts"),
  "four-seven-eight": () => import("./scripts/four-seven-eight.ts"),
  "resonant-breathing": () => import("./scripts/resonant-breathing.ts"),
  "extended-exhale": () => import("./scripts/extended-exhale.ts"),
  "custom-breathing": () => import("./scripts/custom-breathing.ts"),
  "body-scan": () => import("./scripts/body-scan.ts"),
  "five-senses": () => import("./scripts/five-senses.ts"),
  "muscle-relaxation": () => import("./scripts/muscle-relaxation.ts"),
  "loving-kindness": () => import("./scripts/loving-kindness.ts"),
  "leaves-on-a-stream": () => import("./scripts/leaves-on-a-stream.ts"),
  "mindful-walking": () => import("./scripts/mindful-walking.ts"),
  "mindful-eating": () => import("./scripts/mindful-eating.ts"),
  "safe-place": () => import("./scripts/safe-place.ts"),
  "urge-surfing": () => import("./scripts/urge-surfing.ts"),
  "worry-time": () => import("./scripts/worry-time.ts"),
  "self-compassion-break": () => import("./scripts/self-compassion-break.ts"),
  stop: () => import("./scripts/stop.ts"),
  "sleep-wind-down": () => import("./scripts/sleep-wind-down.ts"),
  "values-card-sort": () => import("./scripts/values-card-sort.ts"),
  "three-good-things": () => import("./scripts/three-good-things.ts"),
  "silent-timer": () => import("./scripts/silent-timer.ts"),
};

/** Throws RangeError for an id that does not ship; fails like any import where its file cannot be fetched. */
export async function loadScript(id: string): Promise<ExerciseScript> {
  if (!isShipped(id)) throw new RangeError(`No exercise has the id ${JSON.stringify(id)}`);
  return (await files[id]()).script;
}

function isShipped(id: string): id is ShippedId {
  return Object.hasOwn(files, id);
}

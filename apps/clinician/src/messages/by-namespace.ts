import type { Messages } from "@goldthread/app-core/locale/messages";

/** `./en/audit.json` becomes the namespace `audit`. */
export function byNamespace(files: Readonly<Record<string, Messages>>): Messages {
  return Object.fromEntries(
    Object.entries(files).map(([path, messages]) => [path.replace(/^.*\/|\.json$/g, ""), messages]),
  );
}

import type { Cast, Role } from "./cast.ts";

/** Somebody who can sign in to the demonstration. */
export interface DemoPerson {
  id: string;
  email: string;
  name: string;
  locale: "en" | "es";
  about: string;
}

/** `Inés Quill` → `ines.quill`. */
export function localPart(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ".");
}

export function emailOf(name: string, { domain }: Cast): string {
  return `${localPart(name)}@${domain}`;
}

/** What a client goes by: the first of their names, for most. */
export function preferredNameOf({ name }: Role, place: number): string {
  return place % 5 === 4 ? "" : (name.split(" ")[0] ?? "");
}

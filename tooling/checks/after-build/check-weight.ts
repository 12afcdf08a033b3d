/**
 * What a browser must load before the first screen: the entry and everything it imports at once, as Vite's manifest
 * lists it, gzipped. Routes loaded later do not count.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../scripts/root.ts";
import { finish } from "../house.ts";

/** An entry of Vite's manifest, as far as it matters here. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

const first_load_bytes_max = { clinician: 250_000, companion: 150_000 } as const;

/** Files of script that load with the entries: themselves and their static imports, each once. */
export function firstLoadOf(manifest: Manifest): string[] {
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the manifest names ${key} and does not describe it`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) add(key);
  return [...files].filter((file) => file.endsWith(".js"));
}

/** Says by how much an app is too heavy, if it is. */
export function problemsIn(app: string, sizes: readonly number[], bytesMax: number): string[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length === 0) return [`${app}: its manifest names no entry`];
  if (total <= bytesMax) return [];
  return [
    `${app}: the first load is ${kilobytes(total)} of script gzipped, and may be ${kilobytes(bytesMax)}`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function check(app: string, bytesMax: number): string[] {
  const dist = join(root, "apps", app, "dist");
  const manifest = join(dist, ".vite/manifest.json");
  if (!existsSync(manifest))
    return [`${app}: no dist/.vite/manifest.json; its vite.config.ts must set build.manifest`];
  const files = firstLoadOf(JSON.parse(readFileSync(manifest, "utf8")) as Manifest);
  const sizes = files.map((file) => gzipSync(readFileSync(join(dist, file))).length);
  console.log(`${app}: ${kilobytes(sizes.reduce((sum, size) => sum + size, 0))} of ${kilobytes(bytesMax)}`);
  return problemsIn(app, sizes, bytesMax);
}

if (import.meta.main) {
  const problems = Object.entries(first_load_bytes_max).flatMap(([app, bytesMax]) => check(app, bytesMax));
  finish("the first load is light", problems);
}

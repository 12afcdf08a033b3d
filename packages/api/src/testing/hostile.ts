import fc from "fast-check";

/** Values that have broken somebody's software before. */
const hostileValues: unknown[] = [
  null,
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202e",
  "'; drop table client; --",
  "<script>alert(1)</script>",
  "${7*7}",
  "%00",
  "../../etc/passwd",
  "x".repeat(300_000),
  -1,
  0,
  1.5,
  2 ** 53,
  -(2 ** 31) - 1,
  2 ** 31,
  1e308,
  true,
  [],
  {},
  [[[[]]]],
  { __proto__: { admin: true } },
  { constructor: 1 },
  "2024-02-30",
  "0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "-000001-01-01",
  "2026-11-23T25:00:00Z",
  "2026-11-23T10:00:00+99:99",
  "1800-01-01T00:00:00Z",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "not-a-uuid",
  Array.from({ length: 2_000 }, (_, n) => n),
];

type Path = string[];

function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]))].filter(
    (found) => found.length > 0,
  );
}

function replaced(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (String(index) === key ? replaced(part, rest, next) : part));
  const object = typeof value === "object" && value !== null ? value : {};
  return { ...object, [key]: replaced((object as Record<string, unknown>)[key], rest, next) };
}

function removed(value: object, path: Path): unknown {
  return replaced(value, path, undefined);
}

/** A valid input with one or two of its parts made hostile, left out, or random; or something else altogether. */
export function hostile(valid: Record<string, unknown>): fc.Arbitrary<unknown> {
  const path = fc.constantFrom(...paths(valid), ["unexpected"]);
  const bad = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...hostileValues) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(path, bad).map(([at, value]) => replaced(valid, at, value)) },
    {
      weight: 3,
      arbitrary: fc.tuple(path, bad, path, bad).map(([a, x, b, y]) => replaced(replaced(valid, a, x), b, y)),
    },
    { weight: 1, arbitrary: path.map((at) => removed(valid, at)) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...hostileValues) },
  );
}

import { describe, expect, test } from "vitest";
import * as weight from "./after-build/check-weight.ts";
import * as comments from "./check-comments.ts";
import * as dates from "./check-dates.ts";
import * as fileSize from "./check-file-size.ts";
import * as links from "./check-links.ts";
import * as migrations from "./check-migrations.ts";
import * as barrels from "./check-no-barrels.ts";
import * as privateNames from "./check-private-names.ts";
import * as registryNames from "./check-registry-names.ts";
import * as strings from "./check-strings.ts";
import * as translations from "./check-translations.ts";

// Each rule is shown something sound, which it must leave alone, and something broken, which it must name.

const file = (path: string, text: string) => ({ path, text });

describe("check-migrations", () => {
  const table = `create table public.goal (
  clinic_id uuid not null references public.clinic (id),
  id uuid not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, id) references public.client (clinic_id, id)
);
call public.seal('public.goal', 'insert');
`;
  const problemsOf = (text: string) => migrations.problemsIn([file("0001.sql", text)], {});

  test("a sealed table passes, sealed by the procedure or by hand", () => {
    expect(problemsOf(table)).toEqual([]);
    const byHand = `alter table public.goal enable row level security;
alter table public.goal force row level security;
create policy sealed on public.goal using (clinic_id = x()) with check (clinic_id = x());`;
    expect(problemsOf(table.replace(/call .*;/, byHand))).toEqual([]);
  });

  test.each([
    ["no seal", /call .*;/, ""],
    ["a policy without WITH CHECK", /call .*;/, "create policy p on public.goal using (true);"],
    ["a global primary key", "primary key (clinic_id, id)", "primary key (id)"],
    ["a foreign key past the clinic", "foreign key (clinic_id, id)", "foreign key (id)"],
    [
      "an inline reference",
      "id uuid not null,",
      "id uuid not null,\n  parent uuid references public.goal (id),",
    ],
    ["a loose index", "call", "create index on public.goal (id);\ncall"],
  ])("%s is named", (_, from, to) => {
    expect(problemsOf(table.replace(from, to))).not.toEqual([]);
  });
});

test("check-file-size names a long file, accepts a reason, and wants stale reasons gone", () => {
  const long = file("a.ts", "x\n".repeat(401));
  expect(fileSize.problemsIn([file("b.ts", "x\n".repeat(400))], {})).toEqual([]);
  expect(fileSize.problemsIn([long], {})).toHaveLength(1);
  expect(fileSize.problemsIn([long], { "a.ts": "a table of facts" })).toEqual([]);
  expect(fileSize.problemsIn([], { "a.ts": "a table of facts" })).toHaveLength(1);
});

test("check-dates names dates that are written as they are in America", () => {
  expect(dates.problemsIn([file("a.tsx", "const day = useDateFormat({ day: 'numeric' })(at);")])).toEqual([]);
  for (const past of ["format.dateTime(at)", "at.toLocaleDateString('en')"]) {
    expect(dates.problemsIn([file("a.tsx", past)])).toHaveLength(1);
  }
});

test("check-no-barrels names index files and passed-on exports", () => {
  expect(
    barrels.problemsIn([file("score.ts", 'import { a } from "./a.ts";\nexport const b = a;\n')]),
  ).toEqual([]);
  expect(barrels.problemsIn([file("src/index.ts", "export const a = 1;")])).toHaveLength(1);
  for (const passing of [
    'export * from "./a.ts";',
    'export { a,\n b } from "./a.ts";',
    'export type { A } from "./a.ts";',
  ]) {
    expect(barrels.problemsIn([file("a.ts", passing)])).toHaveLength(1);
  }
});

test("check-comments names histories, promises and silenced checks, in comments only", () => {
  const sound =
    'const a = "TODO"; // The word is used to show a list.\n/* oxlint-disable-next-line x -- the API asks for it */';
  expect(comments.problemsIn([file("a.ts", sound)])).toEqual([]);
  const broken = [
    "// This used to be slow.",
    "// TODO: faster",
    "/* FIXME */",
    "// @ts-ignore it passes",
    "// @ts-expect-error",
    "// oxlint-disable-next-line x",
  ];
  expect(comments.problemsIn([file("a.tsx", broken.join("\n"))])).toHaveLength(broken.length);
  expect(comments.problemsIn([file("a.sql", "-- used to be wider")])).toHaveLength(1);
});

test("check-links names links to missing files and headings", () => {
  const there: Record<string, string> = { "docs/b.md": "# Über uns, and more", "docs/c.png": "" };
  const problemsOf = (text: string) => links.problemsIn([file("docs/a.md", text)], (path) => there[path]);
  expect(
    problemsOf(
      "# Here\n[b](b.md#über-uns-and-more) ![c](./c.png) [x](https://example.org) [h](#here) `[n](no.md)`",
    ),
  ).toEqual([]);
  expect(problemsOf("[b](missing.md)\n\n[h](b.md#other)\n[i](#nowhere)")).toEqual([
    "docs/a.md:1: missing.md leads nowhere",
    "docs/a.md:3: b.md#other has no such heading",
    "docs/a.md:4: #nowhere has no such heading",
  ]);
});

test("check-registry-names names a service in the wrong place and a name given twice", () => {
  const service = (name: string) => `export const x = command({\n  name: "${name}",\n`;
  const path = "packages/services/src/care-team/join-now.ts";
  expect(registryNames.problemsIn([file(path, service("careTeam.joinNow"))])).toEqual([]);
  expect(registryNames.problemsIn([file(path, service("careTeam.leave"))])).toHaveLength(1);
  expect(
    registryNames.problemsIn([
      file(path, service("careTeam.joinNow")),
      file(path, service("careTeam.joinNow")),
    ]),
  ).toHaveLength(1);
});

test("check-private-names names machines and hosts", () => {
  expect(
    privateNames.problemsIn([file("a.md", "see src/root/x, ~/work/y and https://example.org/home/")]),
  ).toEqual([]);
  // In two halves, so that this file names none of them itself.
  const broken = [
    ["/ro", "ot/.config"],
    ["/wo", "rk/x"],
    ["/ho", "me/ana/x"],
    ["https://registry.", "example.org/x"],
  ];
  for (const parts of broken) expect(privateNames.problemsIn([file("a.md", parts.join(""))])).toHaveLength(1);
});

test("check-strings names words in JSX text and in attributes that are shown or read out", () => {
  const problemsOf = (jsx: string) =>
    strings.problemsIn([file("a.tsx", `export const A = () => ${jsx};`)], {});
  expect(
    problemsOf('<p className="two words" id="x">{t("key")} · 5 <kbd>J</kbd><img alt={t("a")} /></p>'),
  ).toEqual([]);
  for (const jsx of [
    "<p>Good morning</p>",
    '<p>{"Good morning"}</p>',
    "<p>{`Good ${day}`}</p>",
    '<img alt="A plan" />',
    '<Field label={"Name"} />',
    '<button aria-label="Close" />',
  ]) {
    expect([jsx, problemsOf(jsx).length]).toEqual([jsx, 1]);
  }
});

describe("check-translations", () => {
  const problemsOf = (en: object, es: object, same: string[] = []) =>
    translations.problemsIn(
      [file("m/en.json", JSON.stringify(en)), file("m/es.json", JSON.stringify(es))],
      same,
    );

  test("the same keys, arguments and tags pass, whatever their order", () => {
    const en = { a: { b: "{name} has {n, plural, one {# goal} other {# goals}} in <b>all</b>" } };
    const es = { a: { b: "<b>En total</b>, {n, plural, one {# meta} other {# metas}} de {name}" } };
    expect(problemsOf(en, es)).toEqual([]);
    expect(problemsOf({ n: "{n} %" }, { n: "{n} %" })).toEqual([]);
  });

  test.each([
    ["a missing key", { a: "Yes" }, {}],
    ["a key too many", {}, { a: "Sí" }],
    ["another argument", { a: "{name} rests" }, { a: "{nombre} descansa" }],
    ["a lost tag", { a: "<b>Now</b>" }, { a: "Ahora" }],
    ["English text", { a: "Close" }, { a: "Close" }],
    ["a broken message", { a: "{n, plural, one {x}}" }, { a: "{n" }],
  ])("%s is named", (_, en, es) => {
    expect(problemsOf(en, es)).toHaveLength(1);
  });

  test("a name may be the same in both; a file must have its pair; stale exceptions go", () => {
    expect(problemsOf({ a: "PHQ-9" }, { a: "PHQ-9" }, ["PHQ-9"])).toEqual([]);
    expect(problemsOf({}, {}, ["PHQ-9"])).toHaveLength(1);
    expect(translations.problemsIn([file("en/a.json", "{}")], [])).toEqual(["en/a.json: has no es/a.json"]);
  });
});

test("check-weight counts what loads first, each file once, and not what loads later", () => {
  const manifest = {
    "index.html": {
      file: "main.js",
      isEntry: true,
      imports: ["_a.js", "_b.js"],
      dynamicImports: ["later.tsx"],
    },
    "_a.js": { file: "a.js", imports: ["_b.js"] },
    "_b.js": { file: "b.js" },
    "later.tsx": { file: "later.js" },
  };
  expect(weight.firstLoadOf(manifest)).toEqual(["main.js", "a.js", "b.js"]);
  expect(weight.problemsIn("portal", [60, 40], 100)).toEqual([]);
  expect(weight.problemsIn("portal", [60, 41], 100)).toHaveLength(1);
  expect(weight.problemsIn("portal", [], 100)).toHaveLength(1);
});

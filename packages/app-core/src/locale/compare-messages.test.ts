import { expect, test } from "vitest";
import { createTranslator } from "use-intl/core";
import en from "../messages/en.json" with { type: "json" };
import es from "../messages/es.json" with { type: "json" };
import roomInEnglish from "../messages/room/en.json" with { type: "json" };
import roomInSpanish from "../messages/room/es.json" with { type: "json" };
import { compareMessages, flattenMessages } from "./compare-messages.ts";
import { mergeMessages } from "./messages.ts";

const english = { ...en, room: roomInEnglish };
const spanish = { ...es, room: roomInSpanish };

test("English and Spanish say the same things with the same parameters", () => {
  expect(compareMessages(english, spanish)).toEqual([]);
});

test("a missing message, another parameter and one too many are all found", () => {
  expect(compareMessages({ a: "x {n}", b: "y" }, { a: "x {m}", c: "z" })).toEqual([
    "a has other parameters",
    "b is missing",
    "c is too much",
  ]);
});

test("the words in a plural's branches are no parameters, but those in braces within them are", () => {
  const message = "{count, plural, one {Clinic of {name}} other {Clinics of {name}}} since {day, date, long}";
  expect(
    compareMessages(
      { a: message },
      { a: "{day, date, long}: {count, plural, one {Clínica de {name}} other {#}}" },
    ),
  ).toEqual([]);
  expect(
    compareMessages({ a: message }, { a: "{count, plural, one {Clínica} other {Clínicas}} {day}" }),
  ).toEqual(["a has other parameters"]);
});

test.each([
  ["en", english],
  ["es", spanish],
] as const)("every %s message is well-formed ICU", (locale, messages) => {
  const broken: string[] = [];
  const t = createTranslator({
    locale,
    messages,
    onError: ({ originalMessage }) => broken.push(originalMessage ?? "?"),
  });
  const values = {
    seconds: 2,
    max: 3,
    min: 12,
    number: "5",
    reference: "r",
    email: "e",
    clinic: "c",
    to: "t",
    detail: "d",
    left: 3,
    done: 1,
    of: 2,
    minutes: 1,
    part: "p",
    parts: "p",
    rate: 6,
    count: 6,
    inMin: 2,
    inMax: 8,
    outMin: 2,
    outMax: 12,
    holdMax: 7,
    rateMin: 3,
    rateMax: 12,
    words: "w",
    round: 2,
    value: 7,
  };
  for (const key of flattenMessages(messages).keys()) t(key as Parameters<typeof t>[0], values);
  expect(broken).toEqual([]);
});

test("an app's messages are laid over the shared ones, name by name", () => {
  expect(mergeMessages({ a: { x: "1", y: "2" } }, { a: { y: "3" }, b: "4" })).toEqual({
    a: { x: "1", y: "3" },
    b: "4",
  });
});

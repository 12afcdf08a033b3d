import { expect, test } from "vitest";
import { limits } from "./limits.ts";
import { Email, Instant, Line, LocalDate, Name, Password, RequiredLine, TimeZone } from "./text.ts";

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test("text that PostgreSQL cannot store is refused where it enters", () => {
  expect(accepts(Line, "a\u0000b")).toBe(false);
  expect(accepts(Line, "\ud800")).toBe(false);
  expect(accepts(Line, "\u{1f9f5} thread")).toBe(true);
});

test.each([
  [Name, limits.name_characters_max],
  [Line, limits.line_characters_max],
])("text is held to its length on both sides of the limit", (schema, max) => {
  expect(accepts(schema, "x".repeat(max))).toBe(true);
  expect(accepts(schema, "x".repeat(max + 1))).toBe(false);
});

test("what is required may not be blank; what is not required may be", () => {
  expect(accepts(RequiredLine, "  ")).toBe(false);
  expect(accepts(Line, "  ")).toBe(true);
});

test("a password is held to its length on both sides, and is not trimmed", () => {
  expect(accepts(Password, "x".repeat(limits.password_characters_min - 1))).toBe(false);
  expect(accepts(Password, "x".repeat(limits.password_characters_min))).toBe(true);
  expect(accepts(Password, "x".repeat(limits.password_characters_max + 1))).toBe(false);
  expect(Password.parse("  spaces at both ends  ")).toBe("  spaces at both ends  ");
});

test("mail addresses are kept in one spelling", () => {
  expect(Email.parse("  Ada@Example.ORG ")).toBe("ada@example.org");
  expect(accepts(Email, "ada@")).toBe(false);
});

test("days and moments that do not exist are refused", () => {
  expect(accepts(LocalDate, "2026-02-28")).toBe(true);
  expect(accepts(LocalDate, "2026-02-30")).toBe(false);
  expect(accepts(Instant, "2026-11-23T10:00:00+01:00")).toBe(true);
  expect(accepts(Instant, "2026-11-23T10:00:00")).toBe(false);
  expect(accepts(TimeZone, "Europe/Madrid")).toBe(true);
  expect(accepts(TimeZone, "Mars/Olympus")).toBe(false);
});

import { z } from "zod";
import { limits } from "./limits.ts";

/** PostgreSQL text takes neither NUL nor half a surrogate pair; refuse them where they enter, in plain words. */
export const storable = (value: string) => !value.includes("\u0000") && value.isWellFormed();

const text = (max: number) => z.string().trim().max(max).refine(storable, "text.unstorable");

/** A person's or clinic's name. */
export const Name = text(limits.name_characters_max).min(1);
/** One line: a step, a title, a check-in's words. */
export const Line = text(limits.line_characters_max);
export const RequiredLine = Line.min(1);
/** A few sentences in somebody's own words. */
export const Words = text(limits.words_characters_max);
export const RequiredWords = Words.min(1);
/** A section of an intake. */
export const SectionText = text(limits.section_characters_max);

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(limits.email_characters_max)
  .pipe(z.email())
  .refine(storable, "text.unstorable");
export const Password = z
  .string()
  .min(limits.password_characters_min)
  .max(limits.password_characters_max)
  .refine(storable, "text.unstorable");

export const Locale = z.enum(["en", "es"]);
export type Locale = z.infer<typeof Locale>;

/** A calendar day where the person is, `YYYY-MM-DD`. */
export const LocalDate = z.iso.date();
/** A moment, ISO 8601 with zone. */
export const Instant = z.iso.datetime({ offset: true });

/** An IANA time zone this server knows. */
export const TimeZone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, "timeZone.unknown");

/** The common answer of a command that has nothing more to say. */
export const Done = z.object({ done: z.literal(true) });

import { z } from "zod";

export const limits = {
  name_characters_max: 120,
  email_characters_max: 254,
  line_characters_max: 280,
  words_characters_max: 2_000,
  section_characters_max: 20_000,
  password_characters_min: 12,
  password_characters_max: 200,
  page_rows_max: 100,
  caseload_rows_max: 500,
  goals_per_client_max: 50,
  steps_per_goal_max: 30,
  ratings_per_goal_max: 500,
  goal_events_per_goal_max: 200,
  concerns_per_client_max: 30,
  intakes_per_client_max: 20,
  prescriptions_per_client_max: 100,
  planned_contacts_per_client_max: 60,
  contact_days_ahead_max: 730,
  contact_days_back_max: 366,
  practice_back_fill_days_max: 366,
  evidence_per_concern_max: 30,
  crisis_resources_max: 12,
  check_in_back_fill_days_max: 14,
  practice_seconds_max: 7_200,
  assignment_weeks_max: 26,
} as const;

/** PostgreSQL text takes neither NUL nor half a surrogate pair; refuse them where they enter, in plain words. */
const storable = (value: string) => !value.includes("\u0000") && value.isWellFormed();

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

export const Email = z.string().trim().toLowerCase().max(limits.email_characters_max).pipe(z.email()).refine(storable, "text.unstorable");
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
export const TimeZone = z.string().max(64).refine((zone) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, "timeZone.unknown");

/** The common answer of a command that has nothing more to say. */
export const Done = z.object({ done: z.literal(true) });

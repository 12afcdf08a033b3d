import type { CrisisRegion } from "@goldthread/domain/crisis/default-resources";
import type { Locale } from "@goldthread/schema/text";
import type { ThemeId } from "./script.ts";
import type { StoryId } from "./story.ts";

/** Everybody here is invented. */
export interface Role {
  name: string;
  story: StoryId;
  theme?: ThemeId;
  /** Place of the leading clinician among the clinic's. */
  lead?: number;
  pronouns?: string;
  /** Totals to the point, oldest first, where a picture of the design shows them. */
  totals?: { "phq-9"?: readonly number[]; "gad-7"?: readonly number[] };
  /** The weeks, from the first, in which the PHQ-9 was answered. */
  answeredWeeks?: readonly number[];
  /** Days until the next meeting, and when; null: none is planned. */
  next?: { days: number; clock: string } | null;
}

export interface Cast {
  clinic: string;
  domain: string;
  timeZone: string;
  locale: Locale;
  crisisRegion: CrisisRegion;
  admin: string;
  /** By size of caseload, largest first. */
  clinicians: readonly [string, string, string, string];
  /** Who leads, in turn, where a role does not say. */
  leads: readonly [number, ...number[]];
  pronouns: readonly [string, string, string];
  invitedMember: string;
  named: readonly Role[];
  /** Stories of the clients that are not named, in turn. */
  stories: readonly [StoryId, ...StoryId[]];
  givenNames: readonly [string, ...string[]];
  familyNames: readonly [string, ...string[]];
}

/** The one who works in both clinics. */
export const shared_clinician = "Inés Quill";

const willowLane: Cast = {
  clinic: "Willow Lane Clinic",
  domain: "willow-lane.example",
  timeZone: "Europe/London",
  locale: "en",
  crisisRegion: "GB",
  admin: "Odette Harrowgate",
  clinicians: [shared_clinician, "Rowan Ashgrove", "Thaddeus Mirelow", "Beatrix Fennimore"],
  leads: [1, 0, 2, 1, 0, 1, 3, 2, 1, 0, 1, 2, 0],
  pronouns: ["she/her", "he/him", "they/them"],
  invitedMember: "Wilder Penhallow",
  named: [
    {
      name: "Marlow Tansy",
      story: "riskNew",
      theme: "burnout",
      lead: 0,
      pronouns: "he/him",
      totals: { "phq-9": [14, 13, 15, 14, 16, 15, 17] },
      next: { days: 1, clock: "10:00" },
    },
    {
      name: "Oriel Fennick",
      story: "worsening",
      theme: "grief",
      lead: 0,
      pronouns: "she/her",
      totals: { "phq-9": [9, 10, 10, 12, 14, 15, 17] },
      next: { days: 3, clock: "14:30" },
    },
    {
      name: "Saffron Idlewood",
      story: "recovering",
      theme: "lowMood",
      lead: 0,
      pronouns: "she/her",
      totals: { "phq-9": [19, 17, 18, 15, 13, 12, 11, 12, 10], "gad-7": [13, 12, 12, 11] },
      next: { days: 7, clock: "15:00" },
    },
    {
      name: "Caspian Holloway-Thistlethwaite",
      story: "sharing",
      theme: "company",
      lead: 0,
      pronouns: "he/him",
      totals: { "phq-9": [13, 12, 12, 10, 9, 9, 8] },
      next: { days: 1, clock: "16:30" },
    },
    {
      name: "Bram Sedgewick",
      story: "stuck",
      theme: "burnout",
      lead: 0,
      pronouns: "he/him",
      totals: { "phq-9": [18, 17, 18, 16, 17, 16, 16] },
      next: { days: 2, clock: "09:00" },
    },
    {
      name: "Linnea Crosswell",
      story: "overdue",
      theme: "worryAtNight",
      lead: 0,
      pronouns: "she/her",
      totals: { "gad-7": [12, 12, 11, 12, 11, 11] },
      next: null,
    },
    {
      name: "Tobiah Wrenfield",
      story: "easing",
      theme: "panic",
      lead: 0,
      pronouns: "they/them",
      totals: { "phq-9": [15, 14, 12, 12, 11, 11, 10] },
      next: { days: 4, clock: "11:00" },
    },
    {
      name: "Perpetua Vale",
      story: "steady",
      theme: "grief",
      lead: 0,
      pronouns: "she/her",
      totals: { "phq-9": [8, 7, 7, 6, 6, 5, 4] },
      next: { days: 8, clock: "12:00" },
    },
    { name: "Ignatius Pell", story: "arrived", lead: 0 },
    { name: "Clementine Ravensworth", story: "invited", lead: 1 },
    { name: "Barnaby Quillfeather", story: "discharged", lead: 1 },
    { name: "Isolde Marchbanks", story: "riskHigh", theme: "grief", lead: 1 },
    { name: "Peregrine Swale", story: "abandoned", theme: "burnout", lead: 2 },
    { name: "Ottoline Brackenbury", story: "riskAcknowledged", theme: "lowMood", lead: 0 },
    { name: "Lysander Copperthwaite", story: "fresh", theme: "company", lead: 3 },
  ],
  stories: [
    "recovering",
    "stuck",
    "steady",
    "asking",
    "recovered",
    "overdue",
    "feltBad",
    "easing",
    "riskClosed",
    "worsening",
    "sharing",
    "riskLower",
    "fresh",
    "steady",
  ],
  givenNames: [
    "Elowen",
    "Jasper",
    "Marigold",
    "Ambrose",
    "Tamsin",
    "Leopold",
    "Cordelia",
    "Fitzgerald",
    "Rosamund",
    "Alaric",
    "Wilhelmina",
    "Everard",
    "Juniper",
    "Mortimer",
    "Seraphina",
    "Gideon",
    "Hyacinth",
    "Thelonius",
    "Araminta",
    "Bartleby",
    "Winifred",
    "Lucian",
  ],
  familyNames: [
    "Thornapple",
    "Greywether",
    "Loomfield",
    "Pennyroyal",
    "Hartswick",
    "Bellweather",
    "Sorrelby",
    "Inkpen",
    "Dovecote",
    "Farthingale",
    "Mossgrove",
    "Wickersham",
    "Larkspur",
    "Nettlebed",
    "Applegarth",
    "Silverthread",
    "Tidewell",
    "Underhay",
    "Merriweather",
    "Oakshott",
    "Fallowfield",
    "Quince",
  ],
};

const rioClaro: Cast = {
  clinic: "Centro Río Claro",
  domain: "rio-claro.example",
  timeZone: "Europe/Madrid",
  locale: "es",
  crisisRegion: "ES",
  admin: "Rosalinda Vientoclaro",
  clinicians: ["Fermín Alboreda", "Jacinta Solimar", "Baltasar Nievedulce", shared_clinician],
  leads: [0, 1, 0, 2, 1, 0, 3, 0, 1, 2, 0],
  pronouns: ["ella", "él", "elle"],
  invitedMember: "Casilda Montesol",
  named: [
    {
      name: "Amaranta Lunaverde",
      story: "riskNew",
      theme: "grief",
      lead: 0,
      pronouns: "ella",
      next: { days: 1, clock: "10:00" },
    },
    {
      name: "Teodoro Riomanso",
      story: "recovering",
      theme: "lowMood",
      lead: 0,
      pronouns: "él",
      next: { days: 5, clock: "17:00" },
    },
    { name: "Violeta Campanario", story: "sharing", theme: "company", lead: 3, pronouns: "ella" },
    { name: "Nicanor Sietefuentes", story: "stuck", theme: "burnout", lead: 3, pronouns: "él" },
    { name: "Eulalia Trigodorado", story: "worsening", theme: "panic", lead: 0, pronouns: "ella" },
    { name: "Leandro Piedrasol", story: "abandoned", theme: "burnout", lead: 1 },
    { name: "Soledad Aguamarina-Valdeolivos", story: "invited", lead: 1 },
    { name: "Crisanto Valdeluna", story: "arrived", lead: 0 },
    { name: "Guiomar Olmedilla", story: "riskLower", theme: "worryAtNight", lead: 2 },
  ],
  stories: [
    "easing",
    "recovered",
    "overdue",
    "asking",
    "steady",
    "riskClosed",
    "recovering",
    "feltBad",
    "fresh",
    "stuck",
    "riskAcknowledged",
    "steady",
  ],
  givenNames: [
    "Azucena",
    "Próspero",
    "Brígida",
    "Cándido",
    "Dulcinea",
    "Evaristo",
    "Florinda",
    "Gumersindo",
    "Hortensia",
    "Isidoro",
    "Jimena",
    "Leocadio",
    "Melisenda",
    "Nazario",
    "Ofelia",
    "Plácido",
    "Remedios",
  ],
  familyNames: [
    "Vallehermoso",
    "Cieloabierto",
    "Rocamiel",
    "Almendral",
    "Brisamar",
    "Fontanela",
    "Jardinalto",
    "Miraluna",
    "Naranjuelo",
    "Olivaseca",
    "Pinoviejo",
    "Romeral",
    "Sauceda",
    "Torreluna",
    "Ulmaria",
    "Zarzalejo",
    "Hinojal",
  ],
};

const casts = [willowLane, rioClaro] as const;

/** The cast of a clinic by its place; beyond the two that are written, they are played again by others. */
export function castOf(place: number): Cast {
  const cast = casts[place % casts.length] ?? willowLane;
  const again = Math.floor(place / casts.length);
  if (again === 0) return cast;
  return {
    ...cast,
    clinic: `${cast.clinic} ${again + 1}`,
    domain: cast.domain.replace(".example", `-${again + 1}.example`),
  };
}

/** The client at a place of the cast: named where one is, else in turn from its names and stories. */
export function roleAt(cast: Cast, place: number): Role {
  const named = cast.named[place];
  if (named !== undefined) return named;
  const turn = place - cast.named.length;
  const round = Math.floor(turn / cast.givenNames.length);
  const given = cast.givenNames[turn % cast.givenNames.length] ?? "";
  const family = cast.familyNames[(turn + round) % cast.familyNames.length] ?? "";
  const beyond = Math.floor(round / cast.familyNames.length);
  return {
    name: `${given} ${family}${beyond === 0 ? "" : ` ${beyond + 1}`}`,
    story: cast.stories[turn % cast.stories.length] ?? cast.stories[0],
  };
}

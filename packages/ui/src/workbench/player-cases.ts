import type { Timeline } from "../exercise/due.ts";
import type { Part } from "./player-timeline.ts";

export interface PlayerCase {
  title: string;
  picture?: string;
  guide: Timeline["guide"];
  parts: readonly Part[];
  rating: { text: string; low: string; high: string };
}
type Language = "en" | "es";
type Both = readonly [en: string, es: string];

const values: Both[] = [
  ["Being a good friend", "Ser buen amigo o amiga"],
  ["Learning", "Aprender"],
  ["Health", "La salud"],
  ["Family", "La familia"],
  ["Honesty", "La honestidad"],
  ["Nature", "La naturaleza"],
];
const piles: Both[] = [
  ["Matters most", "Importa más"],
  ["Matters too", "También importa"],
  ["Not so much now", "Ahora no tanto"],
];

/** One of each guide and of each question, in words of the shipped exercises. */
export function caseOf(name: string, language: Language): PlayerCase {
  const t = (en: string, es: string) => (language === "en" ? en : es);
  const all = (texts: readonly Both[]) =>
    texts.map(([en, es], index) => ({ id: `c${index}`, text: t(en, es) }));
  const rating = {
    text: t("How tense are you right now?", "¿Qué tanta tensión siente ahora?"),
    low: t("not at all", "ninguna"),
    high: t("as tense as can be", "la máxima posible"),
  };
  const line = t(
    "Let the breath arrive by itself. There is nothing to get right.",
    "Deje que la respiración llegue sola. No hay nada que hacer bien.",
  );
  const second = t(
    "If it feels like too much, breathe as you like.",
    "Si le resulta demasiado, respire como quiera.",
  );
  const ask = (prompt: Extract<Part, { ask: unknown }>["ask"]): Part[] => [
    { say: line, seconds: 1 },
    { ask: prompt },
    { say: second, seconds: 4, quiet: 3 },
  ];
  const cases: Record<string, Omit<PlayerCase, "rating">> = {
    breath: {
      title: t("Resonant · 5.5 a minute", "Resonante · 5,5 por minuto"),
      guide: "breath",
      parts: [{ breathe: [60 / 11, 0, 60 / 11, 0], cycles: 28, captions: [line, second] }],
    },
    box: {
      title: t("Box breathing", "Respiración cuadrada"),
      guide: "breath",
      parts: [{ breathe: [4, 4, 4, 4], cycles: 12, captions: [line, second, line] }],
    },
    steps: {
      title: t("STOP", "PARAR"),
      guide: "steps",
      parts: [
        {
          say: t(
            "Stop. Whatever you were about to do can wait one minute.",
            "Pare. Lo que iba a hacer puede esperar un minuto.",
          ),
          seconds: 5,
          quiet: 4,
          word: t("Stop", "Parar"),
          cue: "bell",
        },
        {
          breathe: [4, 0, 6, 0],
          cycles: 2,
          captions: [
            t("Take two breaths, each let out slowly.", "Tome aire dos veces, y suéltelo despacio cada vez."),
          ],
        },
        {
          say: t("Observe. What is going on in your body?", "Observe. ¿Qué pasa en su cuerpo?"),
          seconds: 5,
          quiet: 5,
          word: t("Observe", "Observar"),
        },
        {
          say: t(
            "Which thought is loudest? Which feeling is with it?",
            "¿Qué pensamiento habla más fuerte? ¿Qué emoción lo acompaña?",
          ),
          seconds: 5,
          quiet: 5,
          word: t("Observe", "Observar"),
        },
        {
          say: t("Go on, as you choose.", "Prosiga, como elija."),
          seconds: 4,
          quiet: 2,
          word: t("Proceed", "Proseguir"),
          cue: "chime",
        },
      ],
    },
    body: {
      title: t("Body scan", "Exploración del cuerpo"),
      guide: "body",
      parts: (
        [
          "feet",
          "lowerLegs",
          "upperLegs",
          "hips",
          "belly",
          "chest",
          "back",
          "shoulders",
          "arms",
          "hands",
          "neck",
          "face",
          "head",
          "wholeBody",
        ] as const
      ).map((place, index): Part => ({ say: index % 2 ? second : line, seconds: 6, quiet: 4, place })),
    },
    silent: {
      title: t("Silent timer", "Temporizador en silencio"),
      picture: "silent-timer",
      guide: "silent",
      parts: [
        {
          say: t("Sit so that you could stay.", "Siéntese de modo que pueda quedarse."),
          seconds: 4,
          quiet: 2,
          cue: "bowl",
        },
        { say: "", seconds: 0, quiet: 294, noise: true },
      ],
    },
    rating: {
      title: t("Urge surfing", "Surfear el impulso"),
      guide: "steps",
      parts: ask({
        kind: "rating",
        text: t("How strong is the urge right now?", "¿Qué tan fuerte es el impulso ahora?"),
        low: t("Not there", "No está"),
        high: t("As strong as can be", "Lo más fuerte posible"),
      }),
    },
    word: {
      title: t("Safe place", "Un lugar seguro"),
      guide: "steps",
      parts: ask({
        kind: "word",
        text: t("Which word takes you back there?", "¿Qué palabra le lleva de vuelta?"),
        charactersMax: 40,
      }),
    },
    words: {
      title: t("Three good things", "Tres cosas buenas"),
      guide: "steps",
      parts: ask({ kind: "words", text: t("What went well?", "¿Qué salió bien?"), charactersMax: 280 }),
    },
    yesNo: {
      title: t("Worry time", "Un rato para preocuparse"),
      guide: "steps",
      parts: ask({
        kind: "yesNo",
        text: t("Can anything be done about it?", "¿Se puede hacer algo al respecto?"),
      }),
    },
    choose: {
      title: t("Urge surfing", "Surfear el impulso"),
      guide: "steps",
      parts: ask({
        kind: "choose",
        text: t("How would you like to go on?", "¿Cómo quiere seguir?"),
        options: all([
          ["One more minute on the wave", "Un minuto más en la ola"],
          ["It is enough for now", "Por ahora es suficiente"],
        ]),
      }),
    },
    cards: {
      title: t("Values", "Valores"),
      guide: "steps",
      parts: ask({
        kind: "cards",
        text: t(
          "Put each card where it belongs for you, now.",
          "Ponga cada tarjeta donde va para usted, ahora.",
        ),
        cards: all(values),
        piles: all(piles),
        firstPileMax: 2,
      }),
    },
  };
  const found = cases[name] ?? cases["breath"];
  if (!found) throw new Error(`No case is called ${name}`);
  return { ...found, rating };
}

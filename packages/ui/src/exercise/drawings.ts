/** What is drawn: a line in the ink, and one gold thread. Paths on a field of 64 by 64. */
export interface Drawing {
  readonly line: string;
  readonly thread: string;
}

export const drawings: Readonly<Record<string, Drawing>> = {
  "box-breathing": {
    line: "M18 14h28a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4",
    thread: "M14 46V18a4 4 0 0 1 4-4",
  },
  "four-seven-eight": {
    line: "M18 26h28M24 26v-8M40 26v-8M10 54c10 0 16-6 20-16",
    thread: "M18 26l13 12c4 10 12 16 23 16",
  },
  "resonant-breathing": {
    line: "M6 24q8.7-12 17.3 0t17.3 0t17.3 0",
    thread: "M6 42q8.7-12 17.3 0t17.3 0t17.3 0",
  },
  "extended-exhale": { line: "M8 44C14 44 16 18 24 18", thread: "M24 18c10 0 14 26 32 26" },
  "custom-breathing": { line: "M12 18h40M12 32h40M12 46h40", thread: "M24 13v10M42 27v10M20 41v10" },
  "body-scan": {
    line: "M32 8a6 6 0 1 0 .1 0M22 26c0-4 20-4 20 0l-2 14v16M22 26l2 14v16",
    thread: "M10 36c14-6 30 6 44 0",
  },
  "five-senses": {
    line: "M22 56c-4-8-10-14-10-18 0-3 4-3 6 0l4 4V16c0-4 6-4 6 0v16V11c0-4 6-4 6 0v21V14c0-4 6-4 6 0v20V21c0-4 6-4 6 0v22c0 6-2 9-4 13",
    thread: "M22 46c8-5 14-5 20 0",
  },
  "muscle-relaxation": {
    line: "M14 50c0-14 4-24 12-24h10c6 0 8 4 8 8v2c0 4-4 6-8 6H26",
    thread: "M42 18c4 2 8 6 8 12M36 12c10 0 20 6 20 18",
  },
  "loving-kindness": {
    line: "M32 52C16 42 10 33 10 25c0-12 17-14 22-2 5-12 22-10 22 2 0 8-6 17-22 27z",
    thread: "M22 30c4 7 16 7 20 0",
  },
  "leaves-on-a-stream": {
    line: "M20 28c0-12 10-18 24-18 0 14-8 22-24 18zM20 28l12-10",
    thread: "M6 42q8.7-8 17.3 0t17.3 0t17.3 0M14 53q6-6 12 0t12 0t12 0",
  },
  "mindful-walking": {
    line: "M22 10c6 0 8 6 7 12s-1 9-5 9-7-4-7-10 1-11 5-11zM42 30c5 0 6 6 5 11s-3 10-7 10-5-4-5-9 2-12 7-12z",
    thread: "M10 56c10-6 8-18 18-22s14-10 14-26",
  },
  "mindful-eating": {
    line: "M10 32h44c0 12-8 20-22 20S10 44 10 32zM22 56h20",
    thread: "M26 24c-4-5 4-7 0-12M38 24c-4-5 4-7 0-12",
  },
  "safe-place": { line: "M12 32L32 14l20 18M18 28v24h28V28M28 52V40h8v12", thread: "M6 56c16-6 36-6 52 0" },
  "urge-surfing": {
    line: "M6 50c14 0 18-32 34-32 10 0 14 10 8 14-4 3-9 0-8-4M40 28c-2 12 4 22 18 22",
    thread: "M8 57q8-5 16 0t16 0t16 0",
  },
  "worry-time": { line: "M32 10a22 22 0 1 0 .1 0M32 18v14", thread: "M32 32l10 8M32 10a22 22 0 0 1 22 22" },
  "self-compassion-break": {
    line: "M10 40c6 0 8 4 14 4h10c4 0 4 6 0 6H24M34 46l14-8c5-2 8 2 4 6L36 56H22c-6 0-8-2-12-2",
    thread: "M32 32c-8-5-11-9-11-14 0-6 9-7 11-1 2-6 11-5 11 1 0 5-3 9-11 14z",
  },
  stop: { line: "M23 10h18l13 13v18L41 54H23L10 41V23z", thread: "M26 24v16M38 24v16" },
  "sleep-wind-down": {
    line: "M44 42A20 20 0 1 1 28 12c-4 14 4 26 16 30z",
    thread: "M44 14h9l-9 10h9M34 24h6l-6 7h6",
  },
  "values-card-sort": {
    line: "M12 22h20v30H12zM24 16l18-4 6 30-8 2",
    thread: "M22 30l2.5 5 5 .8-3.7 3.5 .9 5-4.7-2.5-4.7 2.5.9-5-3.7-3.5  5-.8z",
  },
  "three-good-things": {
    line: "M20 56V38M32 56V30M44 56V38M20 48c-5 0-7-2-8-5M44 48c5 0 7-2 8-5",
    thread: "M20 26a6 6 0 1 0 .1 0M32 12a7 7 0 1 0 .1 0M44 26a6 6 0 1 0 .1 0",
  },
  "silent-timer": {
    line: "M14 46c6-4 6-12 6-18 0-8 5-13 12-13s12 5 12 13c0 6 0 14 6 18zM32 15v-5",
    thread: "M26 52c2 5 10 5 12 0",
  },
};

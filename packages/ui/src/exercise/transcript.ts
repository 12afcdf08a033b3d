import type { Timeline } from "./due.ts";

export interface TranscriptLine {
  key: string;
  at: number;
  end: number;
  text: string;
  kind: "said" | "asked";
}

/** All that is said and asked as far as the answers lead, in order; a question stands before what follows it. */
export function transcriptOf({ segments, stops }: Timeline): TranscriptLine[] {
  const asked = stops.map(({ key, at, prompt }) => ({
    key: `asked:${key}`,
    at,
    end: at,
    text: prompt.text,
    kind: "asked" as const,
  }));
  const said = segments.flatMap(({ key, start, end, caption }) =>
    caption === null ? [] : [{ key, at: start, end, text: caption, kind: "said" as const }],
  );
  return [...asked, ...said].toSorted((a, b) => a.at - b.at);
}

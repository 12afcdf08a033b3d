/** The words of the one-tap choice, in the order shown. They are message keys. */
export const moodWords = ["settled", "bright", "heavy", "onEdge", "mixed"] as const;
export type MoodWord = (typeof moodWords)[number];

/** −2 very low … 2 very high; −2 very unpleasant … 2 very pleasant. Whole numbers. */
export type Mood = { energy: number; pleasantness: number };

export const moodStep = { min: -2, max: 2 } as const;

const oneTap: Readonly<Record<MoodWord, Mood>> = {
  settled: { energy: -1, pleasantness: 1 },
  bright: { energy: 1, pleasantness: 1 },
  heavy: { energy: -1, pleasantness: -1 },
  onEdge: { energy: 1, pleasantness: -1 },
  mixed: { energy: 0, pleasantness: 0 },
};

export function isMood({ energy, pleasantness }: Mood): boolean {
  return [energy, pleasantness].every(
    (step) => Number.isInteger(step) && step >= moodStep.min && step <= moodStep.max,
  );
}

/**
 * The word for a mood: its quadrant, or `mixed` where it is neither pleasant nor unpleasant. With energy in the
 * middle the quieter word of the two is used. Throws RangeError for steps out of range.
 */
export function moodWord(mood: Mood): MoodWord {
  if (!isMood(mood)) throw new RangeError("Energy and pleasantness are whole steps from -2 to 2");
  const { energy, pleasantness } = mood;
  if (pleasantness === 0) return "mixed";
  if (pleasantness > 0) return energy > 0 ? "bright" : "settled";
  return energy > 0 ? "onEdge" : "heavy";
}

/** What a one-tap choice is recorded as. */
export function moodOf(word: MoodWord): Mood {
  return oneTap[word];
}

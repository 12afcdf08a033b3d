/** What a script is bounded by, unit last. Ours, so that captions can be read and a form cannot be outgrown. */
export const scriptLimits = {
  id_characters_max: 60,
  title_characters_max: 60,
  purpose_characters_max: 200,
  how_characters_max: 400,
  care_characters_max: 400,
  source_characters_max: 400,
  caption_characters_max: 160,
  question_characters_max: 160,
  label_characters_max: 60,
  word_characters_max: 24,
  /** The usual reading speed for subtitles. */
  caption_characters_per_second_max: 17,
  steps_max: 200,
  texts_per_step_max: 40,
  options_per_choice_max: 6,
  cards_max: 60,
  piles_max: 4,
  areas_max: 20,
  lengths_max: 12,
  intervals_max: 8,
  rounds_max: 60,
  cycles_max: 400,
  minutes_max: 60,
  step_seconds_max: 3_600,
  answer_seconds_max: 600,
  /** Longest silence after words, unless it is a silence of its own or the exercise is a silent one. */
  quiet_seconds_max: 120,
  /** How far the way that leads on may miss the length it was offered as. */
  length_tolerance_seconds: 30,
  /** What a way taken by choice may add or leave out. */
  branch_seconds_max: 150,
} as const;

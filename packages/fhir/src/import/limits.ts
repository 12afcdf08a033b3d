// What an imported questionnaire may be at most; beyond any of these it is refused. No larger than what a clinic's own
// measure may be where it is saved.

/** In bytes of JSON text, or what a parsed value would take at least. */
export const questionnaire_bytes_max = 1_000_000;
/** Values of every kind, at every depth. */
export const json_values_max = 200_000;
/** Objects and lists inside one another. */
export const json_depth_max = 64;
/** Questions, groups and display lines together, at every depth. */
export const items_max = 300;
/** Groups and questions inside one another. */
export const item_depth_max = 8;
/** Of one item. */
export const options_max = 50;
/** Conditions on one item, its groups' included. */
export const conditions_max = 50;
/** Conditions inside one another, in our own extension. */
export const condition_depth_max = 6;
/** In UTF-16 code units, of a question, an option or a heading. */
export const text_length_max = 5_000;
/** In UTF-16 code units, of the title, the purpose, the attribution. */
export const words_length_max = 2_000;
/** linkIds and codes, in UTF-16 code units. */
export const name_length_max = 255;
/** Ids of items and sections in Goldthread, in UTF-16 code units. */
export const id_length_max = 64;
/** The size of any number, either side of zero. */
export const number_max = 1_000_000;
/** Problems listed one by one; those beyond are counted. */
export const problems_max = 200;
/** In UTF-16 code units, of the text of our own extensions. */
export const own_extension_length_max = 200_000;

// What an imported questionnaire may be at most. Beyond any of these it is refused, before anything is read of it.

/** In bytes of JSON text, or what the parsed value would take at least. */
export const questionnaire_bytes_max = 1_000_000;
/** Objects and lists inside one another. */
export const json_depth_max = 64;
/** Questions, groups and display lines together, at every depth. */
export const items_max = 500;
/** Groups and questions inside one another. */
export const item_depth_max = 8;
/** Of one item or of one contained value set. */
export const options_max = 100;
/** Conditions on one item, its groups' included. */
export const conditions_max = 50;
/** In UTF-16 code units, of any one text. */
export const text_length_max = 5_000;
/** linkIds and codes, in UTF-16 code units. */
export const name_length_max = 255;
/** The size of any number, either side of zero. */
export const number_max = 1_000_000_000;
/** Problems listed; what is beyond them is counted. */
export const problems_max = 200;
/** In UTF-16 code units, of the text of our own extensions. */
export const definition_length_max = 200_000;

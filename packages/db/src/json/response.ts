/** SQL for the JSON of `schema/measure` ScoredResponse. `r`: alias of a complete `response` row. */
export const scoredResponseJson = (r: string) => `json_build_object(
  'id', ${r}.id, 'measureId', ${r}.measure_id, 'measureVersion', ${r}.measure_version, 'completedAt', ${r}.completed_at,
  'total', ${r}.total, 'bandId', ${r}.band_id, 'scores', ${r}.scores, 'locale', ${r}.locale, 'translationId', ${r}.translation_id, 'answers', ${r}.answers)`;

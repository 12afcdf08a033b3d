/**
 * SQL for the JSON of `schema/exercise` Practice. `p`: alias of a `practice` row. A member reads what the client wrote,
 * and whether it felt bad, only where the client shares it: null both where it felt good and where it is kept back. So with what was answered along the way.
 */
export function practiceJson(p: string, reader: "client" | "member"): string {
  const shared = (column: string) =>
    reader === "client" ? `${p}.${column}` : `case when ${p}.share_felt_bad then ${p}.${column} end`;
  const answers = reader === "client" ? `${p}.answers` : `case when ${p}.share_answers then ${p}.answers end`;
  const told = reader === "client" ? `, 'shareFeltBad', ${p}.share_felt_bad` : "";
  return `json_build_object(
  'id', ${p}.id, 'prescriptionId', ${p}.prescription_id, 'exerciseId', ${p}.exercise_id, 'startedAt', ${p}.started_at,
  'localDate', ${p}.local_date, 'seconds', ${p}.seconds, 'finished', ${p}.finished, 'before', ${p}.before, 'after', ${p}.after,
  'feltBad', ${shared("felt_bad")}, 'words', ${shared("words")}, 'settings', ${p}.settings,
  'readAt', ${p}.read_at, 'answers', ${answers}, 'shareAnswers', ${p}.share_answers${told})`;
}

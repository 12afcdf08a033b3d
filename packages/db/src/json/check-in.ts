/** SQL for the JSON of `schema/check-in` CheckIn. `c`: alias of a `check_in` row; a member is given shared rows alone. */
export const checkInJson = (c: string) => `json_build_object(
  'id', ${c}.id, 'localDate', ${c}.local_date, 'at', ${c}.at, 'energy', ${c}.energy, 'pleasantness', ${c}.pleasantness,
  'words', ${c}.words, 'shared', ${c}.shared,
  'readBy', (select m.display_name from public.member m where m.clinic_id = ${c}.clinic_id and m.id = ${c}.read_by),
  'readAt', ${c}.read_at)`;

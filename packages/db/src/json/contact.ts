/** SQL for the JSON of `schema/contact` Contact. `c`: alias of a `contact` row. */
export const contactJson = (c: string) => `json_build_object(
  'id', ${c}.id, 'clientId', ${c}.client_id, 'kind', ${c}.kind, 'startsAt', ${c}.starts_at, 'minutes', ${c}.minutes,
  'status', ${c}.status,
  'with', (select m.display_name from public.member m where m.clinic_id = ${c}.clinic_id and m.id = ${c}.member_id))`;

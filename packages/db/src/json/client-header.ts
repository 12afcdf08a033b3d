/** SQL for the JSON of `schema/chart` ClientHeader. `k`: alias of a `client` row. */
export const clientHeaderJson = (k: string) => `json_build_object(
  'id', ${k}.id, 'displayName', ${k}.display_name, 'preferredName', ${k}.preferred_name, 'pronouns', ${k}.pronouns,
  'status', ${k}.status, 'since', ${k}.created_at,
  'careTeam', (select coalesce(json_agg(json_build_object('displayName', m.display_name, 'role', t.role)
                 order by t.role, m.display_name, m.id), '[]')
               from public.care_team t join public.member m on m.clinic_id = t.clinic_id and m.id = t.member_id
               where t.clinic_id = ${k}.clinic_id and t.client_id = ${k}.id))`;

import { limits } from "@goldthread/schema/limits";

/** SQL for the JSON of `schema/goal` Goal, its newest ratings and events oldest first. `g`: alias of a `goal` row. */
export const goalJson = (g: string) => `json_build_object(
  'id', ${g}.id, 'clientId', ${g}.client_id, 'concernId', ${g}.concern_id, 'status', ${g}.status,
  'proposedBy', ${g}.proposed_by, 'waitingOn', ${g}.waiting_on,
  'clientWords', ${g}.client_words, 'clinicianWords', ${g}.clinician_words,
  'steps', (select coalesce(json_agg(json_build_object('id', s.id, 'text', s.text, 'support', s.support, 'by', s.by_party,
              'doneOn', s.done_on) order by s.created_at, s.id), '[]')
            from public.goal_step s where s.clinic_id = ${g}.clinic_id and s.goal_id = ${g}.id),
  'ratings', (select coalesce(json_agg(json_build_object('value', r.value, 'at', r.at, 'by', r.by_party) order by r.at, r.id), '[]')
              from (select * from public.goal_rating r where r.clinic_id = ${g}.clinic_id and r.goal_id = ${g}.id
                    order by r.at desc, r.id desc limit ${limits.page_rows_max}) r),
  'events', (select coalesce(json_agg(json_build_object('kind', e.kind, 'by', e.by_party, 'byName', e.by_name, 'at', e.at,
               'words', e.words) order by e.at, e.id), '[]')
             from (select * from public.goal_event e where e.clinic_id = ${g}.clinic_id and e.goal_id = ${g}.id
                   order by e.at desc, e.id desc limit ${limits.page_rows_max}) e),
  'createdAt', ${g}.created_at)`;

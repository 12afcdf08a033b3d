/** Days of practice a prescription shows. */
export const practised_on_days = 28;

/**
 * SQL for the JSON of `schema/exercise` Prescription. `p`: alias of a `prescription` row;
 * `now`: SQL for the present moment (timestamptz), from which the days of practice count back.
 */
export const prescriptionJson = (p: string, now: string) => `json_build_object(
  'id', ${p}.id, 'clientId', ${p}.client_id, 'goalId', ${p}.goal_id, 'exerciseId', ${p}.exercise_id, 'settings', ${p}.settings,
  'dose', json_build_object('times', ${p}.dose_times, 'per', ${p}.dose_per), 'note', ${p}.note, 'status', ${p}.status,
  'prescribedBy', (select m.display_name from public.member m where m.clinic_id = ${p}.clinic_id and m.id = ${p}.prescribed_by),
  'prescribedAt', ${p}.prescribed_at, 'startsOn', ${p}.starts_on, 'untilOn', ${p}.until_on,
  'practisedOn', (select coalesce(json_agg(d.local_date order by d.local_date desc), '[]')
                  from (select distinct x.local_date from public.practice x
                        where x.clinic_id = ${p}.clinic_id and x.client_id = ${p}.client_id and x.prescription_id = ${p}.id
                          and x.started_at > ${now} - interval '${practised_on_days + 2} days'
                          and x.local_date > (${now} - interval '${practised_on_days} days')::date) d))`;

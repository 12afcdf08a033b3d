/** SQL for the JSON of `schema/risk` Alert. `a`: alias of an `alert` row. */
export const alertJson = (a: string) => `json_build_object(
  'id', ${a}.id, 'clientId', ${a}.client_id,
  'clientName', (select k.display_name from public.client k where k.clinic_id = ${a}.clinic_id and k.id = ${a}.client_id),
  'status', ${a}.status, 'measureId', ${a}.measure_id, 'itemId', ${a}.item_id, 'value', ${a}.value,
  'responseId', ${a}.response_id,
  'responseComplete', (select r.status = 'complete' from public.response r where r.clinic_id = ${a}.clinic_id and r.id = ${a}.response_id),
  'raisedAt', ${a}.raised_at,
  'events', (select coalesce(json_agg(json_build_object('status', e.status, 'at', e.at,
               'by', (select m.display_name from public.member m where m.clinic_id = e.clinic_id and m.id = e.member_id),
               'tier', e.tier, 'note', e.note) order by e.at, e.id), '[]')
             from public.alert_event e where e.clinic_id = ${a}.clinic_id and e.alert_id = ${a}.id))`;

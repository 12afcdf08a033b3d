import { isWithheld } from "./withholding.ts";

/** SQL for the JSON of `schema/concern` Concern with its evidence, each with whether its score is withheld from the client; the clinic is $1. `c`: alias of a `concern` row. */
export const concernJson = (c: string) => `json_build_object(
  'id', ${c}.id, 'clientId', ${c}.client_id, 'title', ${c}.title, 'clientWords', ${c}.client_words,
  'clinicianView', ${c}.clinician_view, 'status', ${c}.status, 'openedAt', ${c}.opened_at,
  'openedBy', (select m.display_name from public.member m where m.clinic_id = ${c}.clinic_id and m.id = ${c}.opened_by),
  'evidence', (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'responseId', e.response_id,
                 'measureId', r.measure_id, 'total', r.total, 'withheld', ${isWithheld("r")}, 'intakeId', e.intake_id, 'section', e.section, 'quote', e.quote,
                 'at', e.at) order by e.at, e.id), '[]')
               from public.concern_evidence e
               left join public.response r on r.clinic_id = e.clinic_id and r.id = e.response_id
               where e.clinic_id = ${c}.clinic_id and e.concern_id = ${c}.id))`;

/** SQL that says whether the care team keeps a measure's results from the client's view. `x`: alias with client_id and measure_id. */
export const isWithheld = (x: string) => `exists (select 1 from public.withheld_result w
  where w.clinic_id = $1 and w.client_id = ${x}.client_id and w.measure_id = ${x}.measure_id and w.released_at is null)`;

/** SQL for the JSON of `schema/measure` Withholding, or null. Parameters: SQL of the clinic's, the client's and the measure's id. */
export const withholdingJson = (
  clinic: string,
  client: string,
  measure: string,
) => `(select json_build_object('reason', w.reason,
    'at', w.withheld_at, 'by', (select m.display_name from public.member m where m.clinic_id = w.clinic_id and m.id = w.withheld_by))
  from public.withheld_result w
  where w.clinic_id = ${clinic} and w.client_id = ${client} and w.measure_id = ${measure} and w.released_at is null)`;

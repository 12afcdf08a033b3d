/** SQL for the JSON of `schema/measure` Assignment. `a`: alias of an `assignment` row. */
export const assignmentJson = (a: string) => `json_build_object(
  'id', ${a}.id, 'clientId', ${a}.client_id, 'measureId', ${a}.measure_id, 'everyWeeks', ${a}.every_weeks,
  'startsOn', ${a}.starts_on, 'nextDueOn', ${a}.next_due_on, 'status', ${a}.status,
  'assignedBy', (select m.display_name from public.member m where m.clinic_id = ${a}.clinic_id and m.id = ${a}.assigned_by),
  'goOnTo', ${a}.go_on_to,
  'draft', (select json_build_object('responseId', d.id, 'answered', (select count(*) from jsonb_object_keys(d.answers)))
            from public.response d where d.clinic_id = ${a}.clinic_id and d.assignment_id = ${a}.id and d.status = 'draft'))`;

/** SQL for a JSON array of `schema/clinic` CrisisResource, in the clinic's order. `clinic`: SQL for the clinic's id. */
export const crisisResourcesJson = (clinic: string) => `(select coalesce(json_agg(json_build_object(
  'id', c.id, 'name', json_build_object('en', c.name_en, 'es', c.name_es), 'about', json_build_object('en', c.about_en, 'es', c.about_es),
  'phone', c.phone, 'sms', c.sms) order by c.position, c.id), '[]') from public.crisis_resource c where c.clinic_id = ${clinic})`;

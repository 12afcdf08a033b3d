-- What an imported questionnaire called its parts, so that the measure made of it is exported under the same names; null for a
-- measure that was not imported.
alter table public.own_measure_version add column origin jsonb;

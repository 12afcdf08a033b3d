-- What a clinic sets of the rules by which a course of care is called not on track (domain/outcome/track-rules).
alter table public.clinic
  add column improvement_unit text not null default 'week' check (improvement_unit in ('session', 'week')),
  -- Nobody is judged by a lack of improvement before the fourth session or week.
  add column improvement_count integer not null default 8 check (improvement_count between 4 and 52),
  add column missed_in_a_row integer not null default 3 check (missed_in_a_row between 2 and 12),
  add column goal_stuck_weeks integer not null default 6 check (goal_stuck_weeks between 3 and 26);

import type { CrisisResource } from "@goldthread/schema/clinic";
import type { z } from "zod";
import { crisisResourcesJson } from "./json/crisis-resource.ts";

/** A safety item answered above its threshold; the ids are for the alert and its first event, where they are new. */
export interface NewAlert {
  id: string;
  eventId: string;
  itemId: string;
  value: number;
}

/**
 * SQL of the two CTEs that raise alerts for the response of the CTE `saved` (id, client_id, measure_id).
 * A repeated answer raises nothing again; a higher one calls for a new look, whatever was done about the lower one.
 * Parameters: alert ids, event ids, item ids, values, now.
 */
export const raising = (ids: string, eventIds: string, items: string, answered: string, now: string) => `
  raised as (
    insert into public.alert as a (clinic_id, id, client_id, response_id, measure_id, item_id, value, status, raised_at)
    select $1, f.id, s.client_id, s.id, s.measure_id, f.item_id, f.value, 'new', ${now}
    from saved s, unnest(${ids}::uuid[], ${items}::text[], ${answered}::float8[]) as f (id, item_id, value)
    on conflict (clinic_id, response_id, item_id) do update set value = excluded.value, status = 'new', raised_at = excluded.raised_at
      where a.value < excluded.value
    returning a.id, a.item_id
  ), logged as (
    insert into public.alert_event (clinic_id, id, alert_id, status, at)
    select $1, f.event_id, r.id, 'new', ${now}
    from raised r join unnest(${eventIds}::uuid[], ${items}::text[]) as f (event_id, item_id) on f.item_id = r.item_id
  ), alarm as (
    select coalesce((select id from raised limit 1),
      (select a.id from public.alert a, saved s where a.clinic_id = $1 and a.response_id = s.id limit 1)) as id
  )`;

export const alarmColumns = `(select id from alarm) as "alertId",
  case when (select id from alarm) is null then '[]'::json else ${crisisResourcesJson("$1")} end as "crisisResources"`;

export const alertValues = (alerts: readonly NewAlert[]) => [
  alerts.map((alert) => alert.id),
  alerts.map((alert) => alert.eventId),
  alerts.map((alert) => alert.itemId),
  alerts.map((alert) => alert.value),
];

/** What the client is told of an alert: that there is one for the response, and then whom to call. */
export type Alarm = { alertId: string | null; crisisResources: z.input<typeof CrisisResource>[] };

import type { DemoRecords } from "@goldthread/db/demo";
import type { Locale } from "@goldthread/schema/text";
import type { Calendar } from "./calendar.ts";
import type { Role } from "./cast.ts";
import type { Ids, Random } from "./random.ts";
import type { Script, ThemeScript } from "./script.ts";
import type { Story } from "./story.ts";

/** One invented client with what their records are made from. */
export interface Scene {
  calendar: Calendar;
  random: Random;
  /** Ids of this client's records. */
  ids: Ids;
  locale: Locale;
  script: Script;
  theme: ThemeScript;
  role: Role;
  story: Story;
  client: { id: string; displayName: string; preferredName: string };
  lead: { memberId: string; name: string };
  /** Where the records of the clinic are gathered. */
  records: DemoRecords;
}

/** How the client is called where they speak. */
export function spokenName({ client }: Scene): string {
  return client.preferredName === "" ? client.displayName : client.preferredName;
}

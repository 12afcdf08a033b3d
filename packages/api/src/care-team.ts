import { joinCareTeam } from "@goldthread/services/care-team/join";
import { leaveCareTeam } from "@goldthread/services/care-team/leave";
import { router, write } from "./trpc.ts";

export const careTeam = router({
  join: write(joinCareTeam),
  leave: write(leaveCareTeam),
});

import { getClinic } from "@goldthread/services/clinic/get";
import { setCrisisResources } from "@goldthread/services/clinic/set-crisis-resources";
import { setTrackRules } from "@goldthread/services/clinic/set-track-rules";
import { updateClinic } from "@goldthread/services/clinic/update";
import { read, router, write } from "./trpc.ts";

export const clinic = router({
  get: read(getClinic),
  update: write(updateClinic),
  setCrisisResources: write(setCrisisResources),
  setTrackRules: write(setTrackRules),
});

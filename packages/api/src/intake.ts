import { getIntake } from "@goldthread/services/intake/get";
import { saveIntakeDraft } from "@goldthread/services/intake/save-draft";
import { signIntake } from "@goldthread/services/intake/sign";
import { read, router, write } from "./trpc.ts";

export const intake = router({
  get: read(getIntake),
  saveDraft: write(saveIntakeDraft),
  sign: write(signIntake),
});

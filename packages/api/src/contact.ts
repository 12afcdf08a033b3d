import { listContacts } from "@goldthread/services/contact/list";
import { planContact } from "@goldthread/services/contact/plan";
import { setContactStatus } from "@goldthread/services/contact/set-status";
import { read, router, write } from "./trpc.ts";

export const contact = router({
  list: read(listContacts),
  plan: write(planContact),
  setStatus: write(setContactStatus),
});

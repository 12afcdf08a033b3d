import { listDemoAccounts } from "@goldthread/services/demo/accounts";
import { readDemoOutbox } from "@goldthread/services/demo/outbox";
import { signInDemo } from "@goldthread/services/demo/sign-in";
import { identityRead, identityWrite, router } from "./trpc.ts";

export const demo = router({
  accounts: identityRead(listDemoAccounts),
  signIn: identityWrite(signInDemo),
  outbox: identityRead(readDemoOutbox),
});

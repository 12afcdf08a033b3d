import { acceptInvitation } from "@goldthread/services/identity/accept-invitation";
import { changePassword } from "@goldthread/services/identity/change-password";
import { confirmSecondFactor } from "@goldthread/services/identity/confirm-second-factor";
import { readInvitation } from "@goldthread/services/identity/read-invitation";
import { readSession } from "@goldthread/services/identity/read-session";
import { removeSecondFactor } from "@goldthread/services/identity/remove-second-factor";
import { requestPasswordReset } from "@goldthread/services/identity/request-password-reset";
import { resetPassword } from "@goldthread/services/identity/reset-password";
import { setLocale } from "@goldthread/services/identity/set-locale";
import { signIn } from "@goldthread/services/identity/sign-in";
import { signOut } from "@goldthread/services/identity/sign-out";
import { startSecondFactor } from "@goldthread/services/identity/start-second-factor";
import { unlock } from "@goldthread/services/identity/unlock";
import { verifySecondFactor } from "@goldthread/services/identity/verify-second-factor";
import { identityRead, identityWrite, router } from "./trpc.ts";

export const identity = router({
  session: identityRead(readSession),
  signIn: identityWrite(signIn),
  verifySecondFactor: identityWrite(verifySecondFactor),
  signOut: identityWrite(signOut),
  unlock: identityWrite(unlock),
  requestPasswordReset: identityWrite(requestPasswordReset),
  resetPassword: identityWrite(resetPassword),
  changePassword: identityWrite(changePassword),
  setLocale: identityWrite(setLocale),
  startSecondFactor: identityWrite(startSecondFactor),
  confirmSecondFactor: identityWrite(confirmSecondFactor),
  removeSecondFactor: identityWrite(removeSecondFactor),
  readInvitation: identityRead(readInvitation),
  acceptInvitation: identityWrite(acceptInvitation),
});

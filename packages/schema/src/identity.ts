import { z } from "zod";
import { ClientId, ClinicId, MemberId, PersonId } from "./ids.ts";
import { MemberRole } from "./member.ts";
import { limits } from "./limits.ts";
import { Email, Instant, Locale, Name, Password } from "./text.ts";

const typedPassword = z.string().max(limits.password_characters_max);
/** What a link in a mail carries: opaque, shown once, stored hashed. */
const LinkToken = z
  .string()
  .min(16)
  .max(200)
  .regex(/^[A-Za-z0-9._-]+$/);

/** How far a sign-in has come. `secondFactorNeeded`: a code is wanted before anything else answers. */
export const SignInState = z.object({ status: z.enum(["signedIn", "secondFactorNeeded"]) });

export const SignIn = z.object({ email: Email, password: typedPassword });
export const SecondFactorCode = z.object({ code: z.string().trim().min(6).max(24) });
export const SignOut = z.object({ everywhere: z.boolean() });
export const Unlock = z.object({ password: typedPassword });
export const RequestPasswordReset = z.object({ email: Email, locale: Locale });
export const ResetPassword = z.object({ token: LinkToken, password: Password });
export const ChangePassword = z.object({ current: typedPassword, next: Password });
export const SetLocale = z.object({ locale: Locale });

/** One clinic this person belongs to, and as what. */
export const Belonging = z.object({
  clinicId: ClinicId,
  clinicName: z.string(),
  displayName: z.string(),
  memberId: MemberId.nullable(),
  roles: z.array(MemberRole),
  clientId: ClientId.nullable(),
});
export type Belonging = z.infer<typeof Belonging>;
export const Session = z.object({
  state: z.enum(["signedOut", "secondFactorNeeded", "locked", "open"]),
  demo: z.boolean(),
  person: z
    .object({ id: PersonId, name: z.string(), email: z.string(), locale: Locale, secondFactor: z.boolean() })
    .nullable(),
  belongings: z.array(Belonging),
  /** Milliseconds without use after which a member's session locks. */
  idleLockMs: z.number().int(),
});
export type Session = z.infer<typeof Session>;

export const SecondFactorStart = z.object({ secret: z.string(), uri: z.string() });
export const RemoveSecondFactor = z.object({ password: typedPassword });
export const RecoveryCodes = z.object({ codes: z.array(z.string()) });

export const ReadInvitation = z.object({ token: LinkToken });
export const InvitationRead = z.object({
  clinicName: z.string(),
  kind: z.enum(["member", "client"]),
  displayName: z.string(),
  email: z.string(),
  locale: Locale,
  /** Whether this mail address already has an account here: then its password is asked, not a new one set. */
  hasAccount: z.boolean(),
  expiresAt: Instant,
});
/** With an account: `password` is the present one. Without: the new one, which must meet `Password`. */
export const AcceptInvitation = z.object({
  token: LinkToken,
  displayName: Name,
  password: typedPassword,
  locale: Locale,
});

export const DemoAccount = z.object({
  email: z.string(),
  name: z.string(),
  clinicName: z.string(),
  as: z.enum(["admin", "clinician", "client"]),
  /** What is told about them, in their own language. */
  about: z.string(),
  locale: Locale,
});
export const DemoAccounts = z.object({ accounts: z.array(DemoAccount) });
export const DemoSignIn = z.object({ email: Email });
export const OutboxMail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  sentAt: Instant,
});
export const Outbox = z.object({ mails: z.array(OutboxMail) });

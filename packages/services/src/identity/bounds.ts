/** How long things of identity last. */
export const member_session_seconds_max = 12 * 3_600;
export const client_session_seconds_max = 30 * 86_400;
/** Between the password and the second factor. */
export const second_factor_seconds_max = 15 * 60;
export const reset_link_seconds_max = 3_600;
export const invitation_days_max = 14;
/** Invitations that one clinic may send in a day. */
export const invitations_per_day_max = 200;
export const recovery_codes = 10;

/** How often a thing may be tried, counted in PostgreSQL (kernel/identity-procedure.ts). */
export const rates = {
  signInPerAddressAndEmail: { hits: 20, seconds: 900 },
  signInPerEmail: { hits: 50, seconds: 3_600 },
  secondFactor: { hits: 10, seconds: 900 },
  password: { hits: 10, seconds: 900 },
  resetPerEmail: { hits: 5, seconds: 3_600 },
  resetPerAddress: { hits: 30, seconds: 3_600 },
  linkPerAddress: { hits: 60, seconds: 900 },
  linkPerToken: { hits: 30, seconds: 900 },
  demoPerAddress: { hits: 120, seconds: 60 },
} as const;

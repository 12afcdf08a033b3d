/** Told how far a sign-in has come. */
export type SignedIn = (status: "signedIn" | "secondFactorNeeded") => void;

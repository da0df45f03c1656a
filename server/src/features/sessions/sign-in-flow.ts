/**
 * The steps of a sign-in as a pure function: from what an account demands and what was proven so far to what comes
 * next. There is no half-signed-in session: until the last step the client holds a ticket that opens nothing else.
 */

/** What an account demands of whoever signs in. */
export interface SignInDemands {
  /** False when it is closed, not yet or no longer valid today, or does not exist. */
  readonly isOpen: boolean;
  readonly hasTotp: boolean;
  /** Its rights call for a second factor: administrators where the installation says so (GB/T 22239 level 3). */
  readonly needsTotp: boolean;
  /** An administrator set the password, or it is older than the installation allows (8.1.4.1 a, "changed regularly"). */
  readonly mustChangePassword: boolean;
}

/** What was proven in this sign-in so far. */
export interface SignInProof {
  /** "provider": an OpenID provider vouched for the person; then our password plays no part. */
  readonly first: "password" | "provider" | "none";
  /** A code of ours, or a provider's own where the configuration trusts it for that. */
  readonly second: boolean;
}

/** What comes next; "refused" says nothing about why, because each reason would tell a stranger something. */
export type SignInStep = "refused" | "second_factor" | "new_password" | "enrol_second_factor" | "session";

/** The next step of a sign-in. The second factor is asked before the password may be changed. */
export function nextSignInStep(demands: SignInDemands, proof: SignInProof): SignInStep {
  if (!demands.isOpen || proof.first === "none") return "refused";
  if (demands.hasTotp && !proof.second) return "second_factor";
  if (demands.mustChangePassword && proof.first === "password") return "new_password";
  if (demands.needsTotp && !demands.hasTotp && !proof.second) return "enrol_second_factor";
  return "session";
}

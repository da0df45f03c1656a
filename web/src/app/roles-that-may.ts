/** Which offices a step belongs to, as the table of powers says it: what a page says about who comes next is never written down a second time. */
import { POWERS, ROLES, type Role, type Verb } from "@cunjing/contract";

/** In the order of the table; none: nobody but the system. */
export const rolesThatMay = (verb: Verb): readonly Role[] =>
  (Object.keys(POWERS) as Role[]).filter(
    (role) => (POWERS[role] as readonly Verb[]).includes(verb) && ROLES[role].scope === "campaign",
  );

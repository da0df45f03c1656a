/** Which offices a step belongs to, as the table of powers says it: what a page says about who comes next is never written down a second time. */
import { ROLES, type Role, rolesWith, type Verb } from "@cunjing/contract";

/** In the order of the table; none: nobody but the system. */
export const rolesThatMay = (verb: Verb): readonly Role[] =>
  rolesWith(verb).filter((role) => ROLES[role].scope === "campaign");

/** What a persona is answered, as it follows from the page of powers and the made-up tree: said here anew, without the server's own code. */
import { POWERS, ROLES, type Verb } from "@cunjing/contract";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS, UNITS } from "../personas.ts";
import { type Kind, PLACE } from "./things.ts";

/** `away`: the campaign looks absent. `hidden`: the thing does. */
export type Expected = "away" | "not_allowed" | "hidden" | "yes";

/** Whoever has signed in keeps the own account and may complain. */
const EVERYBODY: readonly Verb[] = ["account.own", "complaint.make"];

interface Asked {
  readonly verb: Verb;
  readonly scope: "campaign" | "site";
  /** Reads of the site are open to whoever may somewhere. */
  readonly isRead: boolean;
  readonly placed: boolean;
  readonly kind: Kind;
}

export function expectedOf(name: PersonaName, { verb, scope, isRead, placed, kind }: Asked): Expected {
  const { role, campaign } = PERSONAS[name];
  const holds = name !== "nobody";
  if (scope === "campaign" && !(holds && campaign === CAMPAIGN)) return "away";
  const verbs: readonly Verb[] = POWERS[role];
  const isHere = scope === "campaign" || isRead || ROLES[role].scope === "site" || campaign === null;
  if (!EVERYBODY.includes(verb) && !(holds && verbs.includes(verb) && isHere)) return "not_allowed";
  if (kind === "absent") return "hidden";
  if (placed && !reachesPlace(name)) return "hidden";
  if (kind === "sealed" && role !== "campaign_office" && role !== "covert_member") return "hidden";
  return "yes";
}

function reachesPlace(name: PersonaName): boolean {
  const { unit, team } = PERSONAS[name];
  const covered: readonly string[] =
    team === null ? [unit ?? ""] : (Object.values(TEAMS).find(({ id }) => id === team)?.units ?? []);
  return UNITS.some(({ id, pos, posEnd }) => covered.includes(id) && pos <= PLACE.pos && PLACE.pos <= posEnd);
}

/** Who asks, told to row-level security at the start of every transaction (migration 0001). */
import { type Actor, can, ROLES, type Verb, wholeReach } from "@cunjing/contract";
import { sql } from "kysely";
import { prepare, type Query } from "../statements/prepare.ts";

/** Verbs that policies of tables ask for (grep "app_may" in server/migrations); the rest is asked in the commands alone. */
const ROW_VERBS = [
  "campaign.write",
  "account.read",
  "account.write",
  "contact.read",
  "team.read",
  "team.write",
  "team.watch",
  "responsibility.read",
  "responsibility.write",
  "duty.read",
  "duty.record",
  "round.plan",
  "round.read",
  "round.release",
  "document.read",
  "document.receive",
  "fact.enter",
  "fact.read",
  "assessment.read",
  "assessment.check",
  "assessment.review",
  "measure.read",
  "burden.read",
  "complaint.answer",
  "trail.read",
  "trail.check",
  "personal.erase",
  "security.read",
  "system.keep",
] as const satisfies readonly Verb[];

const setContext = prepare<
  {
    account: string;
    campaign: string;
    low: string;
    high: string;
    ranges: string;
    cleared: string;
    verbs: string;
    plans: string;
  },
  unknown
>(
  (
    a,
  ) => sql`select set_config('app.account', ${a.account}, true), set_config('app.campaign', ${a.campaign}, true),
    set_config('app.low', ${a.low}, true), set_config('app.high', ${a.high}, true),
    set_config('app.ranges', ${a.ranges}, true), set_config('app.cleared', ${a.cleared}, true),
    set_config('app.verbs', ${a.verbs}, true), set_config('plan_cache_mode', ${a.plans}, true)`,
);

/**
 * The statement that opens a transaction's rows to this actor in this campaign (or on the site, with null).
 * @param plans `force_generic_plan` for commands: theirs go by keys, one plan is right for every argument, and making one costs more than
 *   carrying it out
 */
export function contextOf(
  actor: Actor,
  campaign: string | null,
  plans: "auto" | "force_generic_plan" = "auto",
): Query {
  const ranges = campaign === null ? [] : wholeReach(actor, campaign);
  const first = ranges[0];
  const last = ranges.at(-1);
  return setContext({
    account: actor.account,
    campaign: campaign ?? "",
    low: first === undefined ? "" : String(first[0]),
    high: last === undefined ? "" : String(last[1]),
    ranges: ranges.length < 2 ? "" : `{${ranges.map(([low, high]) => `[${low},${high}]`).join(",")}}`,
    cleared: clearance(actor, campaign),
    verbs: ROW_VERBS.filter((verb) => can(actor, verb, { campaign })).join(","),
    plans,
  });
}

/**
 * Sealed rounds that the actor may see before their release: all for the campaign's office, which plans them; those of the own covert
 * team for its members, whose grants name them; none for anybody else (S1-12, S3-11).
 */
function clearance(actor: Actor, campaign: string | null): string {
  const here = actor.grants.filter((grant) => grant.campaign === campaign && campaign !== null);
  if (here.some(({ role }) => role === "campaign_office")) return "all";
  return here
    .filter(({ role }) => ROLES[role].side === "inspecting")
    .flatMap((grant) => grant.cleared ?? [])
    .join(",");
}

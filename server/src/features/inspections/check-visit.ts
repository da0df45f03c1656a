import type { Actor } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";
import type { VisitPlace } from "./visit-place.ts";

/** What the sender says of a visit. */
interface Said {
  readonly round?: string | undefined;
  readonly task?: string | undefined;
  readonly kind?: string | undefined;
  readonly day: string;
  readonly today: string;
}

/**
 * Holds a visit to its round and its task.
 * @returns the kind of inspection: the round's where there is one
 * @throws refusals `not_found`, `round_not_open`, `unit_not_in_round`, `covert_needs_round`, `kind_missing`
 */
export function checkVisit(
  actor: Actor,
  campaign: string,
  place: VisitPlace,
  { round, task, kind, day, today }: Said,
): string {
  if (day > today) return refuse("round_not_open", { title: place.round_title ?? "", why: LATER });
  if (task !== undefined && !place.task_known) return refuse("not_found", {});
  if (round !== undefined && place.round !== round) return refuse("not_found", {});
  if (place.round === null) {
    // Nothing would seal what a covert team enters without its round (S3-11).
    const own = actor.grants.filter((grant) => grant.campaign === campaign);
    if (kind === "covert" || own.every(({ role }) => role === "covert_member"))
      return refuse("covert_needs_round", {});
    return kind ?? refuse("kind_missing", {});
  }
  const title = place.round_title ?? "";
  if (place.round_state !== "approved")
    return refuse("round_not_open", { title, why: place.round_state === "planned" ? UNAPPROVED : CANCELLED });
  if (day < (place.first_day ?? day) || day > (place.last_day ?? day))
    return refuse("round_not_open", { title, why: OUTSIDE });
  if (!place.planned) return refuse("unit_not_in_round", { title });
  return place.round_kind ?? kind ?? refuse("kind_missing", {});
}

const LATER = { zh: "检查日期晚于今天", en: "the day of the visit is later than today" };
const UNAPPROVED = { zh: "还没有批准", en: "it is not approved yet" };
const CANCELLED = { zh: "已经取消", en: "it is cancelled" };
const OUTSIDE = { zh: "不在计划的起止日期内", en: "the day lies outside of its days" };

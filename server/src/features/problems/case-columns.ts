/** The columns of the ledger that follow from a case: what lists filter and sort by. */
import { dayOf, fromSiteTime, type ProblemCase, type SiteTime } from "@cunjing/contract";

const day = (time: SiteTime | null): string | null => (time === null ? null : dayOf(time));

/** By column of `problem`, `progress` included. */
export function caseColumns(one: ProblemCase) {
  return {
    progress: JSON.stringify(one),
    revision: one.revision,
    state: one.state,
    severity: one.severity,
    responsible_unit: one.unit,
    channel: one.channel,
    dispatched_on: day(one.dispatched_at),
    due_at: one.due_at === null ? null : new Date(fromSiteTime(one.due_at)),
    due_on: day(one.due_at),
    demanded_on: day(one.demanded_at),
    requested_on: day(one.requested_at),
    accepted_on: day(one.accepted_at),
    closed_on: day(one.closed_at),
    deferred_until: one.deferral?.until ?? null,
    look_back_on: one.look_backs.find(({ result }) => result === null)?.day ?? null,
    request_kind: one.request?.exit ?? null,
    returns: one.returned,
    warnings: one.warned,
    fixed_at_once: one.fixed_at_once,
    lineage: one.lineage,
    rebound_of: one.rebound_of,
  };
}

/**
 * A problem as the workflow sees it: plain JSON, all of it derived from what was recorded. What it is about (category, place, words,
 * pictures) is the ledger's and moves nothing here.
 */
import type { Severity } from "./channels.ts";
import type { LimitUnit } from "./due.ts";
import type { SiteTime } from "./site-time.ts";
import type { ProblemState } from "./states.ts";
import type { WireLimit } from "./wire-limit.ts";

/** A part of the work with a limit and a closing condition of its own: fenced, repaired, road restored (E1 (3)). */
export interface Milestone {
  readonly id: string;
  readonly closes_when: string;
  readonly limit: WireLimit;
  readonly due_at: SiteTime;
  readonly met_at: SiteTime | null;
}

/** A step of the closing chain that was taken since the last request. */
export interface PassedStep {
  readonly step: string;
  readonly by: string;
  readonly at: SiteTime;
  /** Why the office took it in the verifier's stead; null where it did not. */
  readonly stand_in_reason: string | null;
}

/** An approved exit that somebody asked for and nobody has decided yet (B8). */
export type PendingRequest = {
  readonly asked_by: string;
  readonly asked_at: SiteTime;
  readonly reason: string;
} & (
  | { readonly exit: "extension"; readonly due_at: SiteTime }
  | { readonly exit: "deferral"; readonly until: string }
  | { readonly exit: "reassignment"; readonly to: string }
);

export type Exit = PendingRequest["exit"];

export interface Deferral {
  readonly since: SiteTime;
  /** The last day of it. */
  readonly until: string;
  readonly reason: string;
  readonly approver: string;
  /** The state that it comes back to. */
  readonly from: "dispatched" | "in_rectification";
  /** The due time that stood when the clock was stopped. */
  readonly due_at: SiteTime | null;
}

export interface LookBack {
  /** Days after close-out. */
  readonly days: number;
  readonly day: string;
  readonly result: RecheckResult | null;
}

/** What somebody saw who went back: it holds, or it is bad again. */
export type RecheckResult = "holds" | "rebound";

export interface Withdrawal {
  readonly why: "found_wrongly" | "merged";
  readonly reason: string;
  /** The problem that it was merged into. */
  readonly into: string | null;
}

export interface ProblemCase {
  readonly id: string;
  /** The unit that has to put it right. */
  readonly unit: string;
  readonly state: ProblemState;
  /** 1 when found, one more with each event. A command names the one that it builds on. */
  readonly revision: number;
  /** The revision at which the state or the addressee last changed: a decision made on an older one is overtaken. */
  readonly moved_revision: number;
  readonly moved_at: SiteTime;
  /** The revision at which it was last sent back: a request written before that is overtaken. */
  readonly returned_revision: number;
  /** Found by a covert round that is not released. */
  readonly sealed: boolean;
  /** When its covert round was released; absent: it was never under seal, or is still. */
  readonly released_at?: SiteTime;
  readonly severity: Severity;
  readonly found_at: SiteTime;
  readonly found_by: string;
  readonly fixed_at_once: boolean;
  readonly channel: string | null;
  readonly dispatched_at: SiteTime | null;
  /** From when its time is counted: the hand-over, or the reassignment that restarted the clock. */
  readonly clock_from: SiteTime | null;
  readonly receipt_at: SiteTime | null;
  readonly started_at: SiteTime | null;
  /** By which being late is judged. A warning or a return never moves it: the missed day stays missed. */
  readonly due_at: SiteTime | null;
  readonly limit_unit: LimitUnit | null;
  /** What the newest warning or return demands; for chasing, not for rates. */
  readonly demanded_at: SiteTime | null;
  readonly milestones: readonly Milestone[];
  /** When the responsible side said that it is done; null again once it was sent back. */
  readonly requested_at: SiteTime | null;
  readonly accepted_at: SiteTime | null;
  readonly closed_at: SiteTime | null;
  /** Steps of the chain after the request that are done, in order. */
  readonly passed: readonly PassedStep[];
  readonly step_due_at: SiteTime | null;
  /** Persons who put it right, asked for its acceptance, or entered that for somebody: none of them may verify it, ever. */
  readonly fixers: readonly string[];
  /** Persons who verified, returned or took a step: none of them may put it right. */
  readonly verifiers: readonly string[];
  readonly request: PendingRequest | null;
  readonly deferral: Deferral | null;
  readonly withdrawal: Withdrawal | null;
  readonly returned: number;
  readonly extended: number;
  readonly deferred: number;
  readonly reassigned: number;
  readonly warned: number;
  /** How often it was closed and bad again: each time a new problem. */
  readonly rebounds: number;
  /** The closed problem that came back as this one. */
  readonly rebound_of: string | null;
  readonly lineage: string | null;
  readonly look_backs: readonly LookBack[];
}

/** What is known when a problem is found. */
export interface Finding {
  readonly id: string;
  readonly unit: string;
  readonly found_at: SiteTime;
  /** The person who found it: another has to put it right, and a third to verify it. */
  readonly found_by: string;
  readonly severity: Severity;
  readonly sealed?: boolean;
  readonly rebound_of?: string | null;
  readonly lineage?: string | null;
}

/** A problem that was just found: revision 1, to be dispatched. */
export function openProblem(finding: Finding): ProblemCase {
  return {
    id: finding.id,
    unit: finding.unit,
    state: "found",
    revision: 1,
    moved_revision: 1,
    moved_at: finding.found_at,
    returned_revision: 0,
    sealed: finding.sealed ?? false,
    severity: finding.severity,
    found_at: finding.found_at,
    found_by: finding.found_by,
    fixed_at_once: false,
    channel: null,
    dispatched_at: null,
    clock_from: null,
    receipt_at: null,
    started_at: null,
    due_at: null,
    limit_unit: null,
    demanded_at: null,
    milestones: [],
    requested_at: null,
    accepted_at: null,
    closed_at: null,
    passed: [],
    step_due_at: null,
    fixers: [],
    verifiers: [],
    request: null,
    deferral: null,
    withdrawal: null,
    returned: 0,
    extended: 0,
    deferred: 0,
    reassigned: 0,
    warned: 0,
    rebounds: 0,
    rebound_of: finding.rebound_of ?? null,
    lineage: finding.lineage ?? null,
    look_backs: [],
  };
}

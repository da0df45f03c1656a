/** What goes into a draw and what comes out. All of it is plain JSON, so that it can be published and verified as it is. */

/** A unit that can be drawn, with the stratum it belongs to and what else is published about it. */
export interface FrameUnit {
  readonly unit: string;
  /** Default: one stratum, "". */
  readonly stratum?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** Bounds of how many units of a stratum are drawn, where one number is drawn from all strata together. */
export interface Quota {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** How many are drawn. Exactly one of `share` and `count`. */
export interface DrawRule {
  /** Exact text, above 0 and at most 1: "0.1", "10%", "1/3". */
  readonly share?: string | undefined;
  readonly count?: number | undefined;
  /** Of what the share is taken: all units of the frame (default), or those that are not compulsory. */
  readonly base?: "frame" | "not_compulsory" | undefined;
  /** A share's fraction of a unit. Default ceil. */
  readonly rounding?: "ceil" | "floor" | "half_up" | undefined;
  /** One number from all units (default), or the number from each stratum. */
  readonly per?: "all" | "stratum" | undefined;
  /** At least and at most so many, per `per`; fewer only where there are no more units. */
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** By stratum, for `per: all`. */
  readonly quotas?: Readonly<Record<string, Quota>> | undefined;
  /** Whether compulsory units use up the number (default true) or come on top. */
  readonly compulsory_counts?: boolean | undefined;
  /**
   * When the units not yet seen do not suffice: they are taken first and the rest from all others (rest_first, default);
   * all are open again (reset); or the draw is refused. with_replacement: what was seen before never matters.
   */
  readonly exhausted?: "rest_first" | "reset" | "refuse" | "with_replacement" | undefined;
}

export interface DrawRequest {
  /** Public and fixed before anybody can choose it to suit: a lottery's numbers, dice thrown at a meeting. */
  readonly seed: string;
  /** The round's own name or number: one seed gives another order in each round. */
  readonly round: string;
  readonly frame: readonly FrameUnit[];
  readonly rule: DrawRule;
  /** Units that are taken in any case, e.g. last round's worst. */
  readonly compulsory?: readonly string[] | undefined;
  /** Units that earlier rounds have seen; those that are no longer in the frame are passed over. */
  readonly alreadySeen?: readonly string[] | undefined;
}

export interface DrawnUnit {
  /** 1, 2, 3 …: the order in which they are drawn. */
  readonly place: number;
  readonly unit: string;
  readonly stratum: string;
  readonly because: "compulsory" | "quota" | "drawn";
  /** Whether an earlier round had seen it (a new cycle began). */
  readonly seen_before: boolean;
  /** SHA-256 of seed, round and unit: what orders the units. */
  readonly hash: string;
}

export interface StratumCount {
  readonly stratum: string;
  readonly frame: number;
  readonly compulsory: number;
  readonly seen: number;
  /** The number asked from this stratum, for `per: stratum`; null where all strata share one number. */
  readonly wanted: number | null;
  readonly drawn: number;
  /** Whether its unseen units did not suffice. */
  readonly exhausted: boolean;
}

export interface DrawProof {
  /** The encoding and order, in one line. */
  readonly method: string;
  /** Digest of seed, round, rule, frame, compulsory and seen units, in canonical form. */
  readonly request_digest: string;
  readonly frame_digest: string;
  readonly frame_size: number;
  /** How many were asked for in all, compulsory ones that count included. */
  readonly wanted: number;
  readonly strata: readonly StratumCount[];
  readonly drawn_digest: string;
}

export interface Draw {
  readonly request: DrawRequest;
  readonly drawn: readonly DrawnUnit[];
  readonly proof: DrawProof;
  /** What the next round passes as `alreadySeen`, sorted. */
  readonly seen_after: readonly string[];
}

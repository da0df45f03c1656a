/**
 * Who stands where about one problem (GB/T 30428: who finds is not who fixes is not who verifies). A side is of one problem, not
 * of an account: a county accepts its villages' problems under one policy and is itself the responsible side under another.
 */
import type { Phrase } from "../failures/phrase.ts";
import type { Role } from "../rights/roles.ts";
import type { ClosingChain } from "./closing-chain.ts";
import type { WorkLevel } from "./levels.ts";

export const PROBLEM_SIDES = {
  finder: { zh: "发现方", en: "the finder's side" },
  responsible: { zh: "责任方", en: "the responsible side" },
  verifier: { zh: "验收方", en: "the verifier's side" },
  office: { zh: "办公室", en: "the office" },
} as const satisfies Record<string, Phrase>;

export type ProblemSide = keyof typeof PROBLEM_SIDES;

/** Who acts, as seen from one problem. */
export interface ProblemActor {
  /** The account: persons are told apart by it. */
  readonly person: string;
  readonly sides: readonly ProblemSide[];
  /** At which level the actor works, for steps of the chain that name one; null: at none in particular (a team). */
  readonly level: WorkLevel | null;
  /** On the responsible side once, before the problem was handed to another unit. */
  readonly was_responsible: boolean;
  readonly finding: WhoseFinding;
}

/**
 * Whose finding it is, seen by the actor. own: a team's of theirs or, where it is no team's, from a post that they hold; of_team: another
 * team's; of_post: no team's, from a post that is not theirs (a hotline's entry, a leader's visit).
 */
export type WhoseFinding = "own" | "of_team" | "of_post";

/**
 * The sides on which somebody acts in what belongs to those who found it. Other inspectors of the same place are no finders of it, and
 * another team's finding is not theirs to verify on the spot; what no team found, a team verifies. An office that verifies by the chain
 * is at a level and stays, whoever found.
 */
export function sidesAsFinders({ sides, level, finding }: ProblemActor): readonly ProblemSide[] {
  if (finding === "own") return sides;
  const verifies = level !== null || finding === "of_post";
  return sides.filter((side) => side !== "finder" && (side !== "verifier" || verifies));
}

const SIDES_OF_ROLE: Readonly<Record<Role, readonly ProblemSide[]>> = {
  campaign_office: ["office"],
  pool_lead: ["office"],
  team_member: ["finder", "verifier"],
  // A covert team hands nothing over and goes back unseen; others verify (S3-11).
  covert_member: ["finder"],
  third_party: ["finder"],
  county_office: ["responsible"],
  town_office: ["responsible"],
  guanqu_office: ["responsible"],
  village: ["responsible"],
  linked_department: ["responsible"],
  watch_office: [],
  paired_leader: [],
  discipline: [],
  visiting_auditor: [],
  system_admin: [],
  security_admin: [],
  audit_admin: [],
};

/** A role that reaches the problem's unit. */
export interface HeldRole {
  readonly role: Role;
  readonly level: WorkLevel | null;
  /** Held for the responsible unit itself or for one below it. */
  readonly of_responsible_unit: boolean;
}

/**
 * The sides that roles give on a problem. Where the policy's chain has a step after the request that is taken at a line office's own
 * level (town checks, county accepts), that office verifies, unless the problem was handed to itself: nobody accepts their own work.
 */
export function sidesOf(held: readonly HeldRole[], chain: ClosingChain): readonly ProblemSide[] {
  const sides = new Set<ProblemSide>();
  for (const { role, level, of_responsible_unit } of held) {
    const own = SIDES_OF_ROLE[role];
    const verifies =
      own.includes("responsible") &&
      !of_responsible_unit &&
      level !== null &&
      chain.after.some(({ who }) => who.side === "verifier" && who.level === level);
    for (const side of verifies ? (["verifier"] as const) : own) sides.add(side);
  }
  return [...sides];
}

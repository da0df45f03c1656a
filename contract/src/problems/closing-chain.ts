/**
 * The chain of steps from found to closed, as the policy's `closing.steps` names it: village → town → county accepts → publicity →
 * leader signs → city re-checks, or shorter (requirements, E9, S2-27). Read once a policy version, and refused where it makes no sense.
 */
import type { Policy } from "@cunjing/engine";
import { type Failure, failure } from "../failures/failure.ts";
import { type ChainWho, namesOffice, namesTeam, readLevel } from "./chain-who.ts";
import { checkChain, PUBLICITY } from "./check-chain.ts";
import type { ProblemSide } from "./sides.ts";

export type ClosingStep = NonNullable<Policy["closing"]>["steps"][number];

/**
 * check: looked at before acceptance (镇初验). acceptance: the rectification counts as accepted. publicity: shown for some days, and
 * the next step waits for their end. confirmation: signed, re-checked. closing: struck off (销号).
 */
export type StepKind = "check" | "acceptance" | "publicity" | "confirmation" | "closing";

export interface ChainStep {
  /** The policy's id of the step. */
  readonly step: string;
  readonly who: ChainWho;
  readonly kind: StepKind;
  /** Calendar days for it; of a publicity, how long it lasts. Null where the policy names none. */
  readonly days: number | null;
  readonly clause: readonly string[];
}

export interface ClosingChain {
  /** Who hands over, starts and requests, in the policy's words; null where the policy does not say. */
  readonly dispatched: ChainWho | null;
  readonly started: ChainWho | null;
  /** Null: the verifiers come by themselves, and a request is not waited for. */
  readonly requested: ChainWho | null;
  /** What follows the request, in order; the last of them closes. Never empty. */
  readonly after: readonly ChainStep[];
  /** The place in `after` of the step that counts as acceptance. */
  readonly acceptance: number;
}

const BEFORE = ["dispatched", "receipt", "rectification_started", "acceptance_requested"] as const;

/** Where a policy is silent: the responsible side asks, the inspecting side verifies, and that closes it (domain-language, 验收、销号). */
export const DEFAULT_STEPS: readonly ClosingStep[] = [
  { step: "acceptance_requested", by: "责任单位" },
  { step: "accepted", by: "验收方" },
];

/** The chain of a policy, or all that is wrong with it. Without a `closing` block: DEFAULT_STEPS. */
export function readClosingChain(
  closing: { readonly steps: readonly ClosingStep[] } | undefined,
): { readonly chain: ClosingChain } | { readonly failures: readonly Failure[] } {
  const steps = closing?.steps ?? DEFAULT_STEPS;
  const faults = checkChain(steps);
  if (faults.length > 0) {
    return { failures: faults.map((found) => failure("closing_chain_wrong", { found })) };
  }
  const after = steps.filter(({ step }) => !isBefore(step));
  // Where no step is called accepted, the last one is what the rectification is accepted by.
  const named = after.findIndex(({ step }) => step === "accepted");
  const acceptance = named < 0 ? after.length - 1 : named;
  return {
    chain: {
      dispatched: whoOf(steps, "dispatched"),
      started: whoOf(steps, "rectification_started"),
      requested: whoOf(steps, "acceptance_requested"),
      after: after.map((step, at) => chainStep(step, at, acceptance)),
      acceptance,
    },
  };
}

/** Steps up to the request; whatever else a policy names comes after it. */
export function isBefore(step: string): boolean {
  return BEFORE.some((before) => before === step);
}

function whoOf(steps: readonly ClosingStep[], step: (typeof BEFORE)[number]): ChainWho | null {
  const found = steps.find((one) => one.step === step);
  if (found === undefined) return null;
  const handsOver = namesOffice(found.by) ? "office" : "finder";
  return {
    text: found.by,
    level: readLevel(found.by),
    side: step === "dispatched" ? handsOver : "responsible",
  };
}

function chainStep({ step, by, days, clause }: ClosingStep, at: number, acceptance: number): ChainStep {
  const level = readLevel(by);
  const kind = kindOf(step, at, acceptance);
  return {
    step,
    who: { text: by, level, side: sideOf(by, kind) },
    kind,
    days: days ?? null,
    clause: clause ?? [],
  };
}

/** What is shown in the village is recorded by the office: the village's own people take no step after their request. */
function sideOf(by: string, kind: StepKind): ProblemSide {
  const level = readLevel(by);
  if (kind === "publicity" && (level === "village" || level === "group")) return "office";
  return namesOffice(by) && !namesTeam(by) ? "office" : "verifier";
}

function kindOf(step: string, at: number, acceptance: number): StepKind {
  if (step === "closed") return "closing";
  if (at === acceptance) return "acceptance";
  if (PUBLICITY.includes(step)) return "publicity";
  return at < acceptance ? "check" : "confirmation";
}

/** What a proposal's states and kinds are called. */
import type { Language } from "@cunjing/contract";
import type { AwardResult, MeasureResult, ProposalState } from "@cunjing/engine";

const STATES: Readonly<Record<ProposalState, Readonly<Record<Language, string>>>> = {
  proposed: { zh: "提请", en: "proposed" },
  awaits_finding: { zh: "等待认定", en: "awaits a finding" },
  not_found: { zh: "经认定不成立", en: "found not to hold" },
  absorbed: { zh: "被更重的措施吸收", en: "absorbed by a graver one" },
  withdrawn: { zh: "因更正撤回", en: "withdrawn after a correction" },
  flagged: { zh: "已执行，更正后须复查", en: "carried out, then its ground was corrected" },
};

const AWARD_STATES: Readonly<Record<AwardResult["state"], Readonly<Record<Language, string>>>> = {
  proposed: { zh: "提请", en: "proposed" },
  awaits_amount: { zh: "等待定额", en: "awaits an amount" },
  excluded: { zh: "未取（同组取其最大）", en: "excluded by a larger one" },
};

export function stateWord(state: ProposalState, language: Language): string {
  return STATES[state][language];
}

export function awardStateWord(state: AwardResult["state"], language: Language): string {
  return AWARD_STATES[state][language];
}

/** 甲县　主要领导（县委书记）、分管领导 */
export function addresseesOf({ on, unit_name }: MeasureResult): string {
  const others = on.filter(({ kind }) => kind !== "unit").map(({ label }) => label);
  const units = on.filter(({ kind }) => kind === "unit").map(({ label }) => label);
  const named = units.length === 0 ? [unit_name] : units;
  return [...named, ...others].join("　");
}

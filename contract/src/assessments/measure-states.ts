/** What became of a proposed measure: the engine proposes, a person finds what only a person can find, an organ decides. */
import type { Phrase } from "../failures/phrase.ts";

export const MEASURE_STATES = {
  proposed: { zh: "建议", en: "proposed" },
  awaits_finding: { zh: "待认定", en: "waits for a finding" },
  not_found: { zh: "情形不成立", en: "found not to apply" },
  absorbed: { zh: "已被更重的措施吸收", en: "absorbed by a graver one" },
  accepted: { zh: "已采纳", en: "accepted" },
  rejected: { zh: "未采纳", en: "not accepted" },
  carried_out: { zh: "已执行", en: "carried out" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
  flagged: { zh: "更正后须处理", en: "flagged by a correction" },
} as const satisfies Record<string, Phrase>;

export type MeasureState = keyof typeof MEASURE_STATES;
export const MEASURE_STATE_NAMES = Object.keys(MEASURE_STATES) as readonly MeasureState[];

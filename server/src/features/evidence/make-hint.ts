import { EVIDENCE_HINTS, type EvidenceHint, type EvidenceHintKind } from "@cunjing/contract";

/** A hint with its numbers in its words. */
export function makeHint(
  kind: EvidenceHintKind,
  details: Readonly<Record<string, string | number>>,
  remark: string | null = null,
  other: EvidenceHint["other"] = null,
): EvidenceHint {
  const text = EVIDENCE_HINTS[kind].zh.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name]));
  return { kind, text, remark, other };
}

const HOUR_MS = 3_600_000;

/** In the largest unit that fits, rounded down: more exactness than the clocks have would mislead. */
export function sayTime(ms: number): string {
  if (ms >= 48 * HOUR_MS) return `${Math.floor(ms / (24 * HOUR_MS))} 天`;
  if (ms >= HOUR_MS) return `${Math.floor(ms / HOUR_MS)} 小时`;
  return `${Math.max(1, Math.floor(ms / 60_000))} 分钟`;
}

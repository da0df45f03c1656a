/** What a check found, in words for a person at a terminal. */
import { TRAIL_FINDINGS, type TrailFinding } from "@cunjing/contract";
import type { TrailChecked } from "./check-trail.ts";

/** Lines of text; the first is the answer, and of what was touched the first in the order of the chain comes first. */
export function sayCheck(checked: TrailChecked): string[] {
  const { findings, more_findings, events, block, erased, waiting, oldest_waiting, head } = checked;
  const answer =
    findings.length === 0
      ? "操作记录完整：每一条都与封存时一致。"
      : `操作记录被改动过，共 ${findings.length + more_findings} 处；链上最先的一处：`;
  return [
    answer,
    ...findings.map(sayFinding),
    ...(more_findings > 0 ? [`  ……另有 ${more_findings} 处`] : []),
    `核验到第 ${block} 块，${events} 条记录；依法删除的个人信息 ${erased} 项，有删除记录。`,
    ...(waiting > 0
      ? [`尚未封存的记录 ${waiting} 条，最早一条收到于 ${oldest_waiting?.toISOString() ?? "—"}。`]
      : []),
    `链头校验值：${head ?? "（还没有封存块）"}`,
  ];
}

export function sayFinding({ kind, block, event, received_at, detail }: TrailFinding): string {
  const where = [
    block === null ? undefined : `第 ${block} 块`,
    event === null ? undefined : `记录 ${event}（收到于 ${received_at}）`,
    detail ?? undefined,
  ];
  return `  ${where.filter((one) => one !== undefined).join("，")}：${TRAIL_FINDINGS[kind].zh}`;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPolicy } from "@cunjing/engine";
import { TROUBLES } from "@cunjing/simulation";

const POLICY = join(import.meta.dirname, "../../../policies/xinxiang-2019/xinxiang.yaml");

/** The five lines of work, which the checklist takes its items from. */
const CLAUSE = "S1-2";

/** The checklist of village visits. */
export const STANDARD = "village_check";

/**
 * The rules of Xinxiang as those of a made-up city, marked as an example (requirements, D-9). The document has no checklist; visits are scored
 * by the simulation's, which is added as a standard of the same marks, so that lines are entered and points follow from them.
 * @throws Error where the text has faults
 */
export function readExamplePolicy(): string {
  const text = readFileSync(POLICY, "utf8")
    .replaceAll("新乡市", "示例市")
    .replace(/^(policy: .*)$/m, "$1\nexample: true")
    .concat(standardText());
  const loaded = loadPolicy(text, "办法.yaml");
  if ("faults" in loaded)
    throw new Error(`the policy of the demonstration has faults: ${JSON.stringify(loaded.faults[0])}`);
  return text;
}

function standardText(): string {
  const full = TROUBLES.reduce((sum, one) => sum + one.full, 0);
  const items = TROUBLES.map(
    ({ item, category, full: mark, per }) =>
      `      ${item}: { label: ${category}, full: ${mark}, deduct: ${per}, clause: ${CLAUSE} }`,
  );
  return `
# ── 演示用的检查表：原文没有 ────────────────────────────────────────────────────────────
standards:
  ${STANDARD}:
    label: 村庄检查表（示例）
    full: ${full}
    clause: ${CLAUSE}
    note: 原文没有检查表，本表为演示所设
    items:
${items.join("\n")}
`;
}

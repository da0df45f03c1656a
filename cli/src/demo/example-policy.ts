import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadPolicy, type PolicySource } from "@cunjing/engine";

const POLICY = join(import.meta.dirname, "../../../policies/xinxiang-2019/xinxiang.yaml");
const PLACE = "新乡市";
const EXAMPLE_PLACE = "示例市";

/**
 * The rules of Xinxiang as those of a made-up city, marked as an example: an invented score beside a real name would be a forged
 * document (D-9). Nothing else of them is changed.
 */
export async function readExamplePolicy(): Promise<{ readonly source: PolicySource; readonly text: string }> {
  const own = await readFile(POLICY, "utf8");
  const text = own.replaceAll(PLACE, EXAMPLE_PLACE).replace(/^(policy: .*)$/m, "$1\nexample: true");
  const loaded = loadPolicy(text, "办法.yaml");
  if ("faults" in loaded)
    throw new Error(`the policy of the demonstration has ${loaded.faults.length} faults`);
  return { source: loaded.source, text };
}

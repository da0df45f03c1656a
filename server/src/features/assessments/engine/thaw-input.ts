/** From a frozen input to what the engine takes. */
import { buildUnitTree, type FactTable, loadPolicy, type RunInput, type UnitRow } from "@cunjing/engine";
import { readManifest } from "../freeze/manifest.ts";
import { unpackSlice, unpackText } from "../freeze/slice.ts";
import { thawTable } from "../freeze/thaw-table.ts";
import type { FrozenInput } from "./frozen-input.ts";

/** @throws Error where a slice is missing or damaged, or the policy's text cannot be read any more */
export function thawInput(input: FrozenInput): RunInput {
  const { policy, decisions, period, until } = input;
  const loaded = loadPolicy(policy.text, policy.file);
  if ("faults" in loaded) throw new Error(`the policy ${policy.file} cannot be read any more`);
  const manifest = readManifest(input.manifest);
  const bytesOf = (digest: string): Uint8Array => {
    const bytes = input.slices.get(digest);
    if (bytes === undefined) throw new Error(`the frozen slice ${digest} is missing`);
    return bytes;
  };
  const units = buildUnitTree(JSON.parse(unpackText(manifest.units, bytesOf(manifest.units))) as UnitRow[]);
  const facts = new Map<string, FactTable>(
    Object.entries(manifest.kinds).map(([kind, days]) => [
      kind,
      thawTable(
        kind,
        days.map(([, digest]) => unpackSlice(digest, bytesOf(digest))),
        units,
      ),
    ]),
  );
  return { source: loaded.source, units, facts, choices: decisions, until, periods: [period] };
}

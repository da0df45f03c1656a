/** Forty days of a small made-up city under the rules of Xinxiang: what the tests of documents look at. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_TABLES } from "@cunjing/contract";
import { buildFactTable, buildUnitTree, factKind, loadPolicy, type Run, runPolicy } from "@cunjing/engine";
import { readDataFiles, toFactRows, toUnitRows, writeTable } from "@cunjing/sheets";
import { exampleTree, simulateCampaign, type Tables } from "@cunjing/simulation";
import { SMALL_SHAPE } from "../../commands/simulate/small-shape.ts";
import type { DataTables } from "../document-context.ts";

const POLICY = join(import.meta.dirname, "../../../../policies/xinxiang-2019/xinxiang.yaml");

export interface SmallCampaign {
  readonly run: Run;
  readonly tables: DataTables;
  /** What was simulated, to hold the documents to. */
  readonly rows: Tables;
}

/** @param edit changes the text of the policy, e.g. who issues a bulletin */
export function makeSmallCampaign(edit: (policy: string) => string = (text) => text): SmallCampaign {
  const rows = simulateCampaign({
    seed: "documents",
    tree: exampleTree(SMALL_SHAPE),
    campaign: { first: "2019-04-09", last: "2019-05-18" },
  });
  const files = DATA_TABLES.flatMap((table) => {
    const own = rows[table.name as keyof Tables];
    if (own === undefined || own.length === 0) return [];
    return [{ name: `${table.name}.csv`, bytes: writeTable(table, own, { form: "csv" }) }];
  });
  const { tables } = readDataFiles(files);
  const unitTable = tables.get("units");
  if (unitTable === undefined) throw new Error("the simulation has no units");
  const units = buildUnitTree(toUnitRows(unitTable));
  const facts = new Map(
    [...tables].flatMap(([name, table]) => {
      const columns = factKind(name)?.columns;
      if (name === "units" || columns === undefined) return [];
      return [[name, buildFactTable(name, columns, toFactRows(table), units)] as const];
    }),
  );
  const loaded = loadPolicy(edit(readFileSync(POLICY, "utf8")), "policy.yaml");
  if ("faults" in loaded) throw new Error(loaded.faults[0]?.message.zh);
  return { run: runPolicy({ source: loaded.source, units, facts, until: "2019-05-18" }), tables, rows };
}

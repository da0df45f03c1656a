/** Results in one shape, whether they were computed here or printed by the command line. */
import { buildFactTable, type Facts, factKind, type RunResults, type UnitTree } from "@cunjing/engine";
import { readDataFolder, tablesOf, toFactRows } from "@cunjing/sheets";

export type Results = Omit<RunResults, "digest">;

export function resultsOf(run: RunResults): Results {
  const { format, policy, title, decisions, until, periods, results, lists, measures, awards, notices } = run;
  const own = { format, policy, title, decisions, until, periods, results, lists, measures, awards, notices };
  return JSON.parse(JSON.stringify(own)) as Results;
}

interface Printed extends Results {
  readonly policies: readonly {
    readonly policy: string;
    readonly title: string;
    readonly until: string | null;
  }[];
}

/** The printed document of one policy as that policy's results. */
export function resultsOfDocument(document: Printed): Results {
  const [{ policy, title, until } = { policy: "", title: "", until: null }] = document.policies;
  const { format, results, lists, measures, awards, notices } = document;
  const [decisions, periods] = [document.decisions.map(withoutPolicy), document.periods.map(withoutPolicy)];
  return { format, policy, title, decisions, until, periods, results, lists, measures, awards, notices };
}

function withoutPolicy<T extends object>(row: T): T {
  const { policy: _, ...rest } = row as T & { policy?: string };
  return rest as T;
}

/** A data folder's facts under the ids by which the command line names them. */
export async function readFolderFacts(folder: string, units: UnitTree): Promise<Facts> {
  const { tables } = await readDataFolder(folder, { tables: tablesOf([]).tables });
  return new Map(
    [...tables].flatMap(([name, table]) => {
      const kind = name === "units" ? undefined : factKind(name);
      return kind === undefined
        ? []
        : [[name, buildFactTable(name, kind.columns, toFactRows(table), units)] as const];
    }),
  );
}

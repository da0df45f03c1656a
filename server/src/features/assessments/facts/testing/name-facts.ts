/** Results whose facts are named by what they say: the same fact has another id on paper than in the database, or none. */
import { type FactTable, formatDay, type RunResults, rowText, type UnitTree } from "@cunjing/engine";

/** What tells one fact of a kind from another, besides its unit; kinds that are not named here have the same id everywhere. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  warnings: ["problem"],
  problem_events: ["problem", "event"],
  findings: ["rule", "period", "finding"],
  reports: ["kind", "period"],
  numbers: ["indicator", "period"],
  published_tables: ["table", "period"],
};

type Body = Omit<RunResults, "digest">;

/** The same results, facts named anew. @throws Error for a fact that is not there or whose name another one has */
export function nameFacts(body: Body, facts: ReadonlyMap<string, FactTable>, units: UnitTree): Body {
  const names = new Map(Object.keys(NAMED_BY).map((kind) => [kind, namesOf(facts.get(kind), kind, units)]));
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") {
      const [, kind = "", id = ""] = /^([a-z_]+):(.+)$/s.exec(value) ?? [];
      const known = names.get(kind);
      if (known === undefined) return value;
      const name = known.get(id);
      if (name === undefined) throw new Error(`no such fact: ${value}`);
      return name;
    }
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rename(one)]));
  };
  return rename(body) as Body;
}

function namesOf(table: FactTable | undefined, kind: string, units: UnitTree): Map<string, string> {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  for (let row = 0; row < (table?.rows ?? 0); row++) {
    const cells = NAMED_BY[kind]!.map((column) => {
      const vector = table!.column(column);
      return vector?.type === "text" ? rowText(vector, row) : "";
    });
    const day = table!.day[row]!;
    // An event says the place of its problem by itself or not; the problem tells it in any case.
    const place = kind === "problem_events" ? "" : units.idOf(table!.unit[row]!);
    const name = [kind, place, day < 0 ? "" : formatDay(day), ...cells].join(" ");
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    names.set(table!.idOf(row), nth === 1 ? name : `${name} ${nth}`);
  }
  return names;
}

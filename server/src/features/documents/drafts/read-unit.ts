/** A unit with its problems as they stand: the one read behind archive, album, ledger and wall chart. */
import { sql } from "kysely";
import { refuse } from "../../../platform/commands/refusal.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { DraftInput } from "./draft.ts";
import { PROBLEM_COLUMNS, PROBLEM_JOINS, PROBLEM_ORDER, type ProblemFacts } from "./listed-problems.ts";
import { unfit } from "./read-problem.ts";

export interface UnitRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly parent_name: string | null;
  readonly pos: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly problems: readonly ProblemFacts[];
}

/** Beyond so many rows a paper is no help: the ledger's own export has them all. */
export const MOST_PROBLEMS = 500;

/** A withdrawn problem was none. What is under seal is left out even for those who may see it: an archive is shown to the village. */
const select = prepare<{ campaign: string; unit: string; most: number }, UnitRecord>(
  (a) => sql`select x.id, x.name, x.kind, unit_path(x.id) as path, above.name as parent_name, x.pos,
      coalesce((select v.attributes from unit_version v where v.unit = x.id order by lower(v.valid) desc nulls last limit 1), '{}') as attributes,
      coalesce((select jsonb_agg(to_jsonb(one)) from (
          select ${PROBLEM_COLUMNS} from problem p ${PROBLEM_JOINS}
          where p.campaign = ${a.campaign}::uuid and p.pos between x.pos and x.pos_end and p.state <> 'withdrawn' and p.sealed_by is null
          order by ${PROBLEM_ORDER} limit ${a.most}) one), '[]') as problems
    from unit x left join unit above on above.id = x.parent
    where x.id = ${a.unit} and x.pos between app_low() and app_high()`,
);

/** @throws refusals `not_found`, `document_record_unfit` */
export async function readUnitRecord(
  { tx, campaign, subject }: DraftInput,
  kind: string,
): Promise<UnitRecord> {
  const row = await tx.askOne(select({ campaign, unit: subject, most: MOST_PROBLEMS + 1 }));
  if (row === undefined) return refuse("not_found", {});
  if (row.problems.length > MOST_PROBLEMS)
    return unfit(
      kind,
      `问题超过${MOST_PROBLEMS}个，请按下级单位分别制作`,
      `it has more than ${MOST_PROBLEMS} problems: make one for each unit below`,
    );
  return row;
}

/** Closed of found, in the words of B10; the rate is closed ÷ found (AMB-6). */
export function countProblems(problems: readonly ProblemFacts[], today: string) {
  const closed = problems.filter(({ state }) => state === "closed").length;
  const isLate = ({ state, due_on }: ProblemFacts) =>
    (state === "dispatched" || state === "in_rectification") && due_on !== null && due_on < today;
  return {
    found: problems.length,
    closed,
    open: problems.length - closed,
    overdue: problems.filter(isLate).length,
    deferred: problems.filter(({ state }) => state === "deferred").length,
  };
}

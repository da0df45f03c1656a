import { type InspectionItem, scoreByStandard } from "@cunjing/contract";
import { parseFraction, toDecimal } from "@cunjing/engine";
import { sql } from "kysely";
import { refuse } from "../../../platform/commands/refusal.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { choiceOf } from "./campaign-words.ts";
import { type Draft, type DraftInput, keptPicture } from "./draft.ts";
import { isUuid } from "./is-uuid.ts";
import {
  listedProblem,
  PROBLEM_COLUMNS,
  PROBLEM_JOINS,
  PROBLEM_ORDER,
  type ProblemFacts,
} from "./listed-problems.ts";

interface Row {
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
  readonly path: string;
  readonly day: string;
  readonly kind: string;
  readonly standard: string | null;
  readonly digest: string | null;
  readonly items: readonly InspectionItem[];
  readonly score: string | null;
  readonly full_mark: string | null;
  readonly state: "provisional" | "final" | "withdrawn";
  readonly note: string | null;
  readonly team_name: string | null;
  readonly round_title: string | null;
  readonly plan_number: string | null;
  readonly photos: readonly { readonly key: string; readonly caption: string | null }[];
  readonly problems: readonly ProblemFacts[];
}

const select = prepare<{ campaign: string; inspection: string }, Row>(
  (
    a,
  ) => sql`select i.unit, i.pos, i.sealed_by, unit_path(i.unit) as path, i.day, i.kind, i.standard, i.digest, i.items, i.score, i.full_mark,
      i.state, i.note, t.name as team_name, r.title as round_title, r.plan_number,
      coalesce((select jsonb_agg(jsonb_build_object('key', e.screen, 'caption', e.note) order by e.at, e.id) from evidence e
        where e.campaign = i.campaign and e.inspection = i.id and e.state = 'derived'), '[]') as photos,
      coalesce((select jsonb_agg(to_jsonb(one)) from (
          select ${PROBLEM_COLUMNS} from problem p ${PROBLEM_JOINS}
          where p.campaign = ${a.campaign}::uuid and p.inspection = i.id order by ${PROBLEM_ORDER}) one), '[]') as problems
    from inspection i left join team t on t.id = i.team left join round r on r.campaign = i.campaign and r.id = i.round
    where i.campaign = ${a.campaign}::uuid and i.id = ${a.inspection}::uuid`,
);

/** 检查记录: lines explained by the very text that scored them, problems, pictures of the visit and of what it found. */
export const draftInspectionRecord: Draft<"inspection-record"> = async (input) => {
  const { tx, campaign, subject, about, organ } = input;
  const row = isUuid(subject) ? await tx.askOne(select({ campaign, inspection: subject })) : undefined;
  if (row === undefined) return refuse("not_found", {});
  if (row.state === "withdrawn")
    return refuse("document_record_unfit", {
      kind: "检查记录",
      reason: { zh: "检查已经撤回", en: "the inspection was withdrawn" },
    });
  const scored = await scoreOf(input, row);
  const found = row.problems.flatMap(({ unit_name, serial, place, before }) =>
    before === null
      ? []
      : [{ caption: place ?? `${unit_name}第${serial ?? ""}号`, image: keptPicture(before) }],
  );
  return {
    unit: row.unit,
    pos: row.pos,
    sealedBy: row.sealed_by,
    to: [],
    fields: ({ issuer }) => ({
      issuer,
      unit: row.path,
      day: row.day,
      kind: choiceOf("inspections", "kind", row.kind),
      team: row.team_name ?? organ.name,
      state: row.state === "final" ? "已确认" : "待确认",
      ...(row.round_title === null
        ? {}
        : { round: row.plan_number === null ? row.round_title : `${row.round_title}（${row.plan_number}）` }),
      ...(scored.label === undefined ? {} : { standard: scored.label }),
      ...(row.score === null ? {} : { score: decimal(row.score) }),
      ...(row.full_mark === null ? {} : { full: decimal(row.full_mark) }),
      lines: scored.lines,
      problems: row.problems.map((problem) => listedProblem(problem, about)),
      pictures: [
        ...row.photos.map(({ key, caption }) => ({ caption: caption ?? "现场", image: keptPicture(key) })),
        ...found,
      ],
      ...(row.note === null ? {} : { note: row.note }),
    }),
  };
};

/** Two places where it does not end, as scores are printed. */
function decimal(exact: string): string {
  const text = toDecimal(parseFraction(exact), 2);
  return text.replace(/\.?0+$/, "");
}

async function scoreOf({ parts, tx, campaign, about }: DraftInput, row: Row) {
  const inForce = row.standard === null ? undefined : await parts.policies.inForce(tx, campaign, row.day);
  const standard =
    row.standard !== null && inForce?.digest === row.digest
      ? inForce?.version.policy.standards?.[row.standard]
      : undefined;
  if (standard === undefined) return { label: undefined, lines: [] };
  const { lines } = scoreByStandard(standard, row.items);
  return {
    label: standard.label,
    lines: lines
      .filter(({ change }) => change !== null)
      .map(({ label, how, change, clause }) => ({
        label,
        how,
        change: change ?? "",
        clause: about.clauseOf(clause),
      })),
  };
}

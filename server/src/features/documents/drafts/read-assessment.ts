/** A period's result with its lists, its measures and the places of the period before: one round trip behind bulletins, sheets and briefings. */
import type { AssessmentState, MeasureState } from "@cunjing/contract";
import type { PrintedPeriod, RankedPool, RankedUnit } from "@cunjing/documents";
import { digestOf, type MeasureResult, parseFraction, printParts, toDecimal } from "@cunjing/engine";
import { sql } from "kysely";
import { refuse } from "../../../platform/commands/refusal.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { type AssessmentRow, assessmentOf } from "../../assessments/assessment-row.ts";
import type { ScoreShape } from "../../assessments/engine/stored-results.ts";
import {
  RESULT_COLUMNS,
  type ResultRow,
  toResultLine,
  WITH_ADJUSTMENT,
} from "../../assessments/result-line.ts";
import type { CampaignWords } from "./campaign-words.ts";
import type { DraftInput } from "./draft.ts";
import { isUuid } from "./is-uuid.ts";
import { unfit } from "./read-problem.ts";

export type ResultLine = ReturnType<typeof toResultLine>;

export interface ListedUnits {
  readonly list: string;
  readonly label: string;
  readonly kind: "red" | "black" | "other";
  readonly clause: readonly string[];
  readonly units: readonly string[];
}

export interface StoredMeasure {
  readonly state: MeasureState;
  readonly unit: string;
  readonly needs_finding: string | null;
  readonly proposal: MeasureResult;
}

export interface AssessmentRecord {
  readonly row: AssessmentRow;
  readonly shape: ScoreShape;
  readonly results: readonly ResultLine[];
  /** Units with a place, in the official order, in which they are addressed: never that of their places. */
  readonly ranked: readonly string[];
  /** Place in the period before, by unit: of what was issued then. */
  readonly before: ReadonlyMap<string, number>;
  readonly lists: readonly ListedUnits[];
  readonly measures: readonly StoredMeasure[];
  /** Digest of all that is printed of it: a draft that was made from another state is not issued. */
  readonly source: string;
}

type Key = { campaign: string; assessment: string };

const selectShape = prepare<
  Key,
  { shape: readonly ScoreShape[] | null; lists: readonly Omit<ListedUnits, "units">[] | null }
>(
  (a) =>
    sql`select shape, lists from assessment where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

/** Of the policy's first assessment: bulletins rank by it. */
const selectResults = prepare<Key & { most: number }, ResultRow>(
  (a) => sql`select ${RESULT_COLUMNS} from ${WITH_ADJUSTMENT}
    where r.campaign = ${a.campaign}::uuid and r.assessment = ${a.assessment}::uuid
      and r.score_of = (select s.shape -> 0 ->> 'score_of' from assessment s where s.campaign = ${a.campaign}::uuid and s.id = ${a.assessment}::uuid)
    order by r.pool, coalesce(r.place, 2147483647), r.seq limit ${a.most}::integer`,
);

const selectBefore = prepare<Key, { unit: string; place: number }>(
  (a) => sql`select r.unit, r.place from assessment own
    join lateral (select b.id from assessment b
      where b.campaign = own.campaign and b.cadence = own.cadence and b.last_day < own.first_day and b.issued_at is not null
        and b.superseded_by is null
      order by b.last_day desc, b.edition desc limit 1) earlier on true
    join assessment_result r on r.campaign = own.campaign and r.assessment = earlier.id
      and r.score_of = own.shape -> 0 ->> 'score_of' and r.place is not null
    where own.campaign = ${a.campaign}::uuid and own.id = ${a.assessment}::uuid`,
);

const selectMembers = prepare<Key, { list: string; unit_name: string }>(
  (a) => sql`select list, unit_name from assessment_list_member
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid order by list, seq`,
);

const selectMeasures = prepare<Key, StoredMeasure>(
  (a) => sql`select state, unit, needs_finding, proposal from assessment_measure
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid order by seq`,
);

/** Beyond so many rows a ranking is no annex of a bulletin but a list of its own. */
const MOST_RANKED = 300;

/** From the review on the figures are what will be signed. */
const REVIEWED: readonly AssessmentState[] = [
  "reviewed",
  "submitted",
  "signed",
  "numbered",
  "issued",
  "receipted",
];

/**
 * @param from the states in which a document of this kind can be made of it
 * @throws refusals `not_found`, `document_record_unfit`
 */
export async function readAssessmentRecord(
  { tx, campaign, subject }: Pick<DraftInput, "tx" | "campaign" | "subject">,
  kind: string,
  from: readonly AssessmentState[] = REVIEWED,
): Promise<AssessmentRecord> {
  if (!isUuid(subject)) return refuse("not_found", {});
  const key = { campaign, assessment: subject };
  const [row, heads, rows, before, members, measures] = await Promise.all([
    assessmentOf(tx, campaign, subject),
    tx.askOne(selectShape(key)),
    tx.ask(selectResults({ ...key, most: MOST_RANKED + 1 })),
    tx.ask(selectBefore(key)),
    tx.ask(selectMembers(key)),
    tx.ask(selectMeasures(key)),
  ]);
  const shape = heads?.shape?.[0];
  if (!from.includes(row.state) || shape === undefined)
    return unfit(kind, "考评结果还没有走到这一步", "the result has not come that far");
  if (rows.length > MOST_RANKED)
    return unfit(kind, `参评单位超过${MOST_RANKED}个`, `more than ${MOST_RANKED} units are assessed`);
  const results = rows.map((one) => toResultLine(one, heads?.shape ?? []));
  const byList = Map.groupBy(members, ({ list }) => list);
  const lists = (heads?.lists ?? []).map(({ list, label, kind: of, clause }) => ({
    list,
    label,
    kind: of,
    clause,
    units: (byList.get(list) ?? []).map(({ unit_name }) => unit_name),
  }));
  const source = digestOf({
    results,
    lists,
    measures: measures.map(({ state, proposal }) => [proposal.key, state]),
  });
  return {
    row,
    shape,
    results,
    ranked: rows
      .filter(({ place }) => place !== null)
      .toSorted((a, b) => a.seq - b.seq)
      .map(({ unit }) => unit),
    before: new Map(before.map(({ unit, place }) => [unit, place])),
    lists,
    measures,
    source,
  };
}

/** The pools of its first rank, in the policy's order; units without a place are none of them. */
export function rankedPools(
  { shape, results, before }: AssessmentRecord,
  about: CampaignWords,
): readonly RankedPool[] {
  return shape.pools.map(({ pool, label }) => {
    const members = results
      .filter(({ ranks }) => ranks[0]?.pool === pool)
      .toSorted((a, b) => (a.ranks[0]?.rank ?? 0) - (b.ranks[0]?.rank ?? 0));
    const units = members.map((one) => rankedUnit(one, about, before.get(one.unit)));
    const note = noteOf(members);
    return { name: label || "全部单位", units, ...(note === "" ? {} : { note }) };
  });
}

/** A unit as a table prints it: the value that holds, and beside it what was computed where the organ adjusted it (审定调整). */
export function rankedUnit(one: ResultLine, about: CampaignWords, was?: number): RankedUnit {
  const rank = one.ranks[0]?.rank ?? 0;
  const notes = [
    ...(one.ranks[0]?.tied ? ["并列"] : []),
    ...(one.adjustment === null
      ? []
      : [`审定调整${signed(one.adjustment.change)}分，调整后${decimal(one.adjustment.adjusted)}分`]),
  ];
  return {
    unit: one.unit_name,
    rank,
    score: one.printed ?? "—",
    parts: one.parts
      .filter(({ part }) => !part.includes("."))
      .map(({ label, value, full, clause }) => ({
        label,
        value: value === null ? "—" : decimal(value),
        clause: about.clauseOf(clause),
        ...(full === null ? {} : { full: full.includes("/") ? decimal(full) : full }),
      })),
    ...(was === undefined ? {} : { change: was - rank }),
    ...(notes.length === 0 ? {} : { note: notes.join("；") }),
  };
}

const PLACES = 2;
export const decimal = (exact: string): string => toDecimal(parseFraction(exact), PLACES);
const signed = (exact: string): string => (exact.startsWith("-") ? decimal(exact) : `+${decimal(exact)}`);

/** Says so where the parts, as printed, do not add up to the printed score, and why an adjustment stands beside it. */
function noteOf(members: readonly ResultLine[]): string {
  const addUp = members.every(({ parts, score }) => {
    const own = parts.filter(({ part }) => !part.includes("."));
    if (score === null || own.some(({ value }) => value === null)) return true;
    const exact = own.map(({ value }) => parseFraction(value ?? "0"));
    return printParts(exact, parseFraction(score), PLACES).places === PLACES;
  });
  const adjusted = members.filter(({ adjustment }) => adjustment !== null);
  return [
    ...(addUp ? [] : ["名次按未经取舍的得分排定；分项和得分分别保留两位小数，个别行相加略有出入。"]),
    ...adjusted.map(
      ({ unit_name, adjustment }) =>
        `${unit_name}审定调整的理由：${adjustment?.reason ?? ""}。得分和名次为计算值。`,
    ),
  ].join("");
}

const CADENCES: Readonly<Record<string, PrintedPeriod["cadence"]>> = {
  ten_day: "ten-day",
  month: "month",
  quarter: "quarter",
  half_year: "half-year",
  year: "year",
  campaign: "campaign",
};

/** The period as documents name it; those without a title of their own in the trade are named by their days, as a week is. */
export function printedPeriod(
  { row }: Pick<AssessmentRecord, "row">,
  { about }: Pick<DraftInput, "about">,
): PrintedPeriod {
  const part = /[上中下]旬/.exec(row.title)?.[0] as PrintedPeriod["part"];
  const kind = about.policy.periods[row.cadence]?.kind ?? "";
  return {
    cadence: CADENCES[kind] ?? "week",
    first: row.first_day,
    last: row.last_day,
    ...(part === undefined ? {} : { part }),
  };
}

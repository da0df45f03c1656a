import { parseDay } from "@cunjing/engine";
import { sql } from "kysely";
import { refuse } from "../../../platform/commands/refusal.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { CampaignWords } from "./campaign-words.ts";
import type { Draft } from "./draft.ts";
import { isUuid } from "./is-uuid.ts";
import {
  listedProblem,
  PROBLEM_COLUMNS,
  PROBLEM_JOINS,
  PROBLEM_ORDER,
  type ProblemFacts,
} from "./listed-problems.ts";
import { decimal, printedPeriod, rankedUnit, readAssessmentRecord } from "./read-assessment.ts";
import { unfit } from "./read-problem.ts";

/** Beyond so many the workbook of the check sheet itself has them. */
const MOST_PROBLEMS = 60;

const selectSheet = prepare<
  { campaign: string; assessment: string; unit: string },
  { pos: number; sent_on: string; check_until: string | null }
>(
  (a) => sql`select s.pos, (s.sent_at at time zone 'Asia/Shanghai')::date as sent_on, a.check_until
    from assessment_sheet s join assessment a on a.campaign = s.campaign and a.id = s.assessment
    where s.campaign = ${a.campaign}::uuid and s.assessment = ${a.assessment}::uuid and s.unit = ${a.unit}`,
);

const selectFound = prepare<
  { campaign: string; unit: string; first: string; last: string; most: number },
  ProblemFacts
>(
  (
    a,
  ) => sql`select ${PROBLEM_COLUMNS} from unit x join problem p on p.pos between x.pos and x.pos_end ${PROBLEM_JOINS}
    where x.id = ${a.unit} and p.campaign = ${a.campaign}::uuid and p.found_on between ${a.first}::date and ${a.last}::date
      and p.state <> 'withdrawn' and p.sealed_by is null
    order by ${PROBLEM_ORDER} limit ${a.most}::integer`,
);

/** 核对单 of one county: its part of the provisional result line by line, before anything is signed (D-6). `subject` is assessment:unit. */
export const draftCountyCheck: Draft<"county-check"> = async (input) => {
  const { tx, campaign, about, today, organ } = input;
  const [assessment = "", unit = ""] = input.subject.split(":");
  if (!isUuid(assessment) || unit === "") return refuse("not_found", {});
  const record = await readAssessmentRecord({ ...input, subject: assessment }, "核对单", [
    "in_check",
    "checked",
    "reviewed",
    "submitted",
    "signed",
    "numbered",
    "issued",
    "receipted",
  ]);
  const { first_day, last_day } = record.row;
  const [sheet, found] = await Promise.all([
    tx.askOne(selectSheet({ campaign, assessment, unit })),
    tx.ask(selectFound({ campaign, unit, first: first_day, last: last_day, most: MOST_PROBLEMS })),
  ]);
  const result = record.results.find((one) => one.unit === unit);
  if (sheet === undefined || result === undefined) return refuse("not_found", {});
  const phone = organ.contact_phone;
  if (phone === null) return unfit("核对单", "发文机关没有写明联系电话", "the organ has no telephone");
  const answerBy = sheet.check_until ?? today;
  return {
    unit,
    pos: sheet.pos,
    sealedBy: null,
    source: record.source,
    to: [{ role: "main", unit }],
    fields: ({ issuer, addressees }) => ({
      issuer,
      addressees: [addressees[0] ?? issuer],
      campaign: about.title,
      period: printedPeriod(record, input),
      serial: `${record.row.title.replace(/（.*）$/, "")}-${result.unit_name}`,
      result: { ...rankedUnit(result, about), parts: linesOf(result.parts, about) },
      poolSize: result.ranks[0]?.size ?? 1,
      problems: found.map((problem) => listedProblem(problem, about)),
      sentOn: sheet.sent_on,
      answerBy: parseDay(answerBy) < parseDay(sheet.sent_on) ? sheet.sent_on : answerBy,
      answerTime: "18时",
      contact: { post: organ.contact_post ?? organ.name, phone },
    }),
  };
};

type Part = Parameters<typeof rankedUnit>[0]["parts"][number];

/** A part and the parts below it as lines, the lower ones set in; a clause that the line above quotes already is not quoted again. */
const linesOf = (parts: readonly Part[], about: CampaignWords) =>
  parts.map(({ part, label, value, full, absent, clause }, at) => {
    const quoted = about.clauseOf(clause);
    const known = at > 0 && about.clauseOf(parts[at - 1]?.clause ?? []) === quoted;
    const nothing = value === null ? "本期没有此项" : "本期没有记录，按规定计分";
    return {
      label: "　".repeat(part.split(".").length - 1) + label,
      value: value === null ? "—" : decimal(value),
      clause: [...(known ? [] : [quoted]), ...(absent === null ? [] : [nothing])].join("；"),
      ...(full === null ? {} : { full: full.includes("/") ? decimal(full) : full }),
    };
  });

import { printPeriod } from "@cunjing/documents";
import type { Draft, DraftInput } from "./draft.ts";
import { aboutAll } from "./ranking-bulletin.ts";
import type { AssessmentRecord, StoredMeasure } from "./read-assessment.ts";
import { printedPeriod, readAssessmentRecord } from "./read-assessment.ts";
import { unfit } from "./read-problem.ts";

/** Reasons that a bulletin prints for one unit; the measure itself has all. */
const CAUSES_PRINTED = 3;

/** 通报批评 of the units whose measure an organ has accepted: never of a mere proposal (S0-24, S1-28, D-7). */
export const draftCriticismBulletin: Draft<"criticism-bulletin"> = async (input) => {
  const { about, words } = input;
  const record = await readAssessmentRecord(input, "通报批评");
  const units = decidedUnits(record, input, "criticism_bulletin");
  if (units.length === 0)
    return unfit("通报批评", "没有经有权机关决定的通报批评", "no organ has decided on such a measure");
  return {
    // Every county gets it: a bulletin that only its object saw would be none.
    ...aboutAll(record, input),
    source: record.source,
    fields: (frame) => ({
      ...frame,
      campaign: about.title,
      period: printPeriod(printedPeriod(record, input)),
      grounds:
        words.grounds ??
        groundsOf(
          input,
          units.flatMap(([, own]) => own),
        ),
      units: units.map(([unit, own]) => ({ unit, causes: causesOf(own) })),
      demands: words.demands ?? [
        {
          title: "切实整改",
          text: "被通报单位要对照通报事由逐项整改，明确责任领导和具体责任人，按期反馈整改结果。",
        },
        { title: "引以为戒", text: "各单位要对同类问题全面排查，防止类似情况再次发生。" },
      ],
    }),
  };
};

/** 表扬通报 of the units whose measure an organ has accepted (S2-6, S2-17). */
export const draftPraiseBulletin: Draft<"praise-bulletin"> = async (input) => {
  const { about, words } = input;
  const record = await readAssessmentRecord(input, "表扬通报");
  const units = decidedUnits(record, input, "praise_bulletin");
  if (units.length === 0)
    return unfit("表扬通报", "没有经有权机关决定的通报表扬", "no organ has decided on such a measure");
  const rules = [...new Set(units.flatMap(([, own]) => own.map(({ proposal }) => proposal.rule_label)))];
  return {
    // Every county gets it: a bulletin that only its object saw would be none.
    ...aboutAll(record, input),
    source: record.source,
    fields: (frame) => ({
      ...frame,
      campaign: about.title,
      period: printPeriod(printedPeriod(record, input)),
      grounds: words.grounds ?? about.grounds,
      rule: `“${rules.join("、")}”的规定`,
      units: units.map(([unit, own]) => ({ unit, reason: `${causesOf(own).join("；")}。` })),
      hope: words.demand ?? "希望受表扬的单位再接再厉，其他单位学习先进、找准差距，持续抓好整治工作。",
    }),
  };
};

type Units = readonly (readonly [name: string, measures: readonly StoredMeasure[]])[];

/** Measures that an organ accepted and that this kind of document carries out, by unit. */
function decidedUnits({ measures }: AssessmentRecord, { about }: DraftInput, kind: string): Units {
  const own = measures.filter(
    ({ state, proposal }) =>
      (state === "accepted" || state === "carried_out") &&
      proposal.document !== null &&
      about.policy.documents?.[proposal.document]?.kind === kind,
  );
  return [...Map.groupBy(own, ({ proposal }) => proposal.unit_name)].filter(([name]) => name !== "");
}

function causesOf(measures: readonly StoredMeasure[]): string[] {
  const causes = measures.map(({ proposal }) => proposal.because.map(({ text }) => text).join("，"));
  const more = causes.length - CAUSES_PRINTED;
  return [...causes.slice(0, CAUSES_PRINTED), ...(more > 0 ? [`另有同类情形${more}项`] : [])];
}

/** The rules with the clauses that are quoted. */
function groundsOf({ about }: DraftInput, measures: readonly StoredMeasure[]): string {
  const ids = [...new Set(measures.flatMap(({ proposal }) => proposal.clause))];
  const quoted = ids.flatMap((id) => {
    const clause = about.policy.clauses?.[id];
    const text = typeof clause === "string" ? clause : clause?.text;
    return text === undefined ? [] : [`“${text.replaceAll("*", "")}”`];
  });
  return quoted.length === 0 ? about.grounds : `${about.grounds}${quoted.join("、")}的规定`;
}

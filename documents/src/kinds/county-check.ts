import type { Block } from "../model/blocks.ts";
import { form, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import { type PrintedPeriod, printPeriod } from "../text/print-period.ts";
import type { DocumentKind } from "./document-kind.ts";
import { type Contact, contactNote, partiesOf } from "./official-facts.ts";
import { type ListedProblem, PROBLEM_COLUMNS, problemRow } from "./problem-rows.ts";
import type { RankedUnit } from "./ranking-rows.ts";
import { explanationTable } from "./score-explanation.ts";

/** Facts of 核对单: the provisional result, line by line, for the inspected side to check before it is signed (D-6). */
export interface CountyCheckFacts {
  readonly issuer: Body;
  readonly addressees: readonly [Body];
  readonly campaign: string;
  readonly period: PrintedPeriod;
  readonly serial: string;
  /** The unit's own result with its explanation lines, as the engine made them. */
  readonly result: RankedUnit;
  readonly poolSize: number;
  /** Problems that the score counts; absent where it counts none by itself, empty where there were none. */
  readonly problems?: readonly ListedProblem[];
  readonly sentOn: string;
  /** One day by default, by the policy. */
  readonly answerBy: string;
  /** 12时. */
  readonly answerTime: string;
  readonly contact: Contact;
}

const composeCountyCheck = (facts: CountyCheckFacts): OfficialDocument => ({
  head: { type: "none", serial: `编号：${facts.serial}` },
  title: `${printPeriod(facts.period).replace(/（.*）/, "")}${facts.campaign}初步结果核对单`,
  addressees: facts.addressees.map((body) => body.name),
  body: [
    paragraph(
      `现将你单位${printPeriod(facts.period)}初步结果送你单位核对。本结果尚未审定，请勿外传。请于${printDay(facts.answerBy)}${facts.answerTime}前反馈；逾期未反馈的，视为无异议。`,
    ),
    paragraph(`本期同组参评单位共${facts.poolSize}个。`),
    explanationTable(facts.result),
    ...problemBlocks(facts.problems),
    form(
      [28, 128],
      [
        [
          label("核对意见", { minHeight: 22 }),
          value("□ 无异议　　　□ 有异议（逐条写明序号、事实和依据，附佐证材料）："),
        ],
        [
          label("负责人签字", { minHeight: 16 }),
          value("　　　　　　　　　　（盖章）　　　　　　　年　　月　　日"),
        ],
      ],
      { size: "small_four" },
    ),
    paragraph(contactNote(facts.contact), { size: "small_four", indent: 0 }),
  ],
  attachments: [],
  page: { ...OFFICIAL_PAGE, margin: "narrow" },
});

function problemBlocks(problems: CountyCheckFacts["problems"]): Block[] {
  if (problems === undefined) return [];
  if (problems.length === 0) return [paragraph("本期未登记问题。")];
  return [
    {
      type: "table",
      caption: "计入本期的问题",
      columns: PROBLEM_COLUMNS,
      rows: problems.map(problemRow),
      size: "five",
    },
  ];
}

export const countyCheck: DocumentKind<CountyCheckFacts> = {
  name: "核对单",
  english: "county check",
  layout: "单据",
  direction: "down",
  powers: "confirmation",
  forms: ["docx", "pdf", "xlsx"],
  numbering: "none",
  length: null,
  confidential: true,
  parties: partiesOf,
  compose: composeCountyCheck,
};

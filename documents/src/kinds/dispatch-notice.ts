import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printDay, printMonthDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { letterFrame, type OfficialFacts, partiesOf } from "./official-facts.ts";
import { type ListedProblem, PROBLEM_COLUMNS, problemRow } from "./problem-rows.ts";

/** Facts of 督办通知: one for a county and an inspection, never one a problem (E9). */
export interface DispatchNoticeFacts extends OfficialFacts {
  readonly campaign: string;
  /** The unit that was inspected: 甲县. */
  readonly unit: string;
  readonly inspectedFrom: string;
  readonly inspectedTo: string;
  /** The team's name. */
  readonly team: string;
  /** The rules that the notice stands on. */
  readonly grounds: string;
  readonly problems: readonly ListedProblem[];
  /** Day by which the result is fed back. */
  readonly feedbackBy: string;
  /** What the feedback has to hold. */
  readonly feedbackItems: readonly string[];
  /** How many notices the issuer sent this month, this one included: shown to the issuer, never printed. */
  readonly sentThisMonth: number;
}

function composeDispatchNotice(facts: DispatchNoticeFacts): OfficialDocument {
  const from = printMonthDay(facts.inspectedFrom);
  const visited =
    facts.inspectedFrom === facts.inspectedTo ? from : `${from}至${printMonthDay(facts.inspectedTo)}`;
  return {
    ...letterFrame(facts),
    title: `关于${facts.unit}${facts.campaign}督查发现问题整改的督办通知`,
    body: [
      paragraph(
        `根据${facts.grounds}，${visited}，${facts.team}对${facts.unit}进行了督查，共发现问题${facts.problems.length}个（详见附件）。现就整改工作通知如下。`,
      ),
      heading(1, "限期整改"),
      paragraph(
        "请对照附件所列问题逐项明确责任单位和责任人，在各问题整改期限前整改到位；能够立行立改的，即行整改。",
      ),
      heading(1, "按时反馈"),
      paragraph(
        `请于${printDay(facts.feedbackBy)}前反馈整改结果，内容包括${facts.feedbackItems.join("、")}。确因季节、施工等原因不能按期整改的，请在期限届满前提出延期或缓办申请，并说明理由。`,
      ),
      heading(1, "举一反三"),
      paragraph("请对同类问题全面排查，防止反弹。督查组将对整改情况进行回访核查。"),
    ],
    attachments: [
      {
        name: `${facts.unit}督查发现问题清单`,
        blocks: [{ type: "table", columns: PROBLEM_COLUMNS, rows: facts.problems.map(problemRow) }],
      },
    ],
  };
}

export const dispatchNotice: DocumentKind<DispatchNoticeFacts> = {
  name: "督办通知",
  english: "supervision notice",
  layout: "信函",
  direction: "down",
  powers: "dispatch",
  forms: ["docx", "pdf", "xlsx"],
  numbering: "number",
  length: "special",
  confidential: false,
  parties: partiesOf,
  compose: composeDispatchNotice,
};

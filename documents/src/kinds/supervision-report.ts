import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { type PrintedPeriod, printPeriod } from "../text/print-period.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";
import { type ListedProblem, PROBLEM_COLUMNS, problemRow } from "./problem-rows.ts";

/** Facts of 督导报告: a team reports to its office on the 8th, 18th and 28th with its ledger (S1-19). */
export interface SupervisionReportFacts {
  /** The team. */
  readonly issuer: Body;
  /** The campaign office. */
  readonly addressees: readonly [Body];
  readonly campaign: string;
  readonly period: PrintedPeriod;
  /** Rounds made: how many units, towns, villages. */
  readonly rounds: readonly string[];
  /** What was good. */
  readonly strengths: readonly { readonly title: string; readonly text: string }[];
  readonly findings: readonly { readonly title: string; readonly text: string }[];
  /** Earlier problems looked at again. */
  readonly followUp: string;
  readonly suggestions: readonly { readonly title: string; readonly text: string }[];
  readonly problems: readonly ListedProblem[];
  readonly day: string;
}

function composeSupervisionReport(facts: SupervisionReportFacts): OfficialDocument {
  const period = printPeriod(facts.period);
  const entries = (items: readonly { title: string; text: string }[]) =>
    items.map(({ title, text }) => heading(2, `${title}。`, text));
  return {
    head: { type: "none" },
    title: `${facts.issuer.name}关于${period}督导情况的报告`,
    addressees: facts.addressees.map((body) => body.name),
    body: [
      paragraph(`现将${period}${facts.campaign}督导情况报告如下。`),
      heading(1, "督导开展情况"),
      ...facts.rounds.map((text) => paragraph(text)),
      heading(1, "好的做法"),
      ...entries(facts.strengths),
      heading(1, "发现的问题"),
      ...entries(facts.findings),
      heading(1, "以往问题整改情况"),
      paragraph(facts.followUp),
      heading(1, "意见建议"),
      ...entries(facts.suggestions),
    ],
    attachments: [
      {
        name: `${period.replace(/（.*）/, "")}督导发现问题台账`,
        blocks: [{ type: "table", columns: PROBLEM_COLUMNS, rows: facts.problems.map(problemRow) }],
      },
    ],
    signature: { organ: facts.issuer.name, day: facts.day, sealed: false },
    page: OFFICIAL_PAGE,
  };
}

export const supervisionReport: DocumentKind<SupervisionReportFacts> = {
  name: "督导报告",
  english: "report of a team",
  layout: "报告",
  direction: "up",
  powers: "report",
  forms: ["docx", "pdf", "xlsx"],
  numbering: "none",
  length: "general",
  confidential: false,
  parties: partiesOf,
  compose: composeSupervisionReport,
};

import { paragraph, punctuateList } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { chineseNumeral } from "../text/chinese-numeral.ts";
import { printMonthDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 督办警示, annex 4 of the source document, word for word (requirements B7, S1-34). */
export interface DispatchWarningFacts {
  /** The team, by its full name: 市城乡环境整治百日攻坚行动第二督查组. */
  readonly issuer: Body;
  /** The county's campaign office: 甲县城乡环境整治百日攻坚行动办. */
  readonly addressees: readonly [Body];
  readonly county: string;
  /** The campaign with its city, as the source writes it: 市城乡环境整治百日攻坚行动. */
  readonly campaign: string;
  /** Number of the team: 2 → 第二督查组; or the name of one that has none: 督查暗访组. */
  readonly team: number | string;
  readonly inspectedOn: string;
  /** 被查地点/事项. */
  readonly inspected: string;
  /** Problems of the ledger, in order. */
  readonly problems: readonly string[];
  readonly deadline: string;
  /** What is to be put right, in a few words. */
  readonly matter: string;
  readonly phone: string;
  readonly day: string;
  /** 督办警示 number of this year: 3 → 第3号. */
  readonly warningNumber: string;
  /** Which time it is on this problem lineage; a person linked them. */
  readonly timesWarned: number;
}

/**
 * The frame of annex 4. Only the slots change. The annex has neither a number nor a count; both stand above the title,
 * outside its words.
 */
function composeDispatchWarning(facts: DispatchWarningFacts): OfficialDocument {
  const team = typeof facts.team === "string" ? facts.team : `第${chineseNumeral(facts.team)}督查组`;
  const answerTo = typeof facts.team === "string" ? team : `第${chineseNumeral(facts.team)}组`;
  return {
    head: { type: "none", serial: `督办警示${facts.warningNumber}（同一问题第${facts.timesWarned}次）` },
    title: `关于对${facts.county}人居环境整治工作的督办警示`,
    addressees: facts.addressees.map((body) => body.name),
    body: [
      paragraph(
        `${printMonthDay(facts.inspectedOn)}，${facts.campaign}${team}对你县${facts.inspected}进行了督导检查，发现如下问题：`,
      ),
      ...punctuateList(facts.problems).map((problem, index) => paragraph(`${index + 1}.${problem}`)),
      paragraph(
        `接到《督办警示》后，请于${printMonthDay(facts.deadline)}前将${facts.matter}整改到位，同时将完成情况和责任领导（县级）、具体责任人（科级）反馈至${facts.campaign}${answerTo}（联系电话${facts.phone}）。`,
      ),
      paragraph(`${facts.county}要针对此类问题，举一反三、全面排查，彻底整治，长效管理，防止反弹。`),
      paragraph(
        `${team}将对该督办警示的整改落实情况进行跟踪督查，对到期未整改到位的责任单位和责任人进行责任追究。`,
      ),
    ],
    attachments: [],
    signature: { organ: `${facts.campaign}${team}`, day: facts.day, sealed: false },
    page: OFFICIAL_PAGE,
  };
}

export const dispatchWarning: DocumentKind<DispatchWarningFacts> = {
  name: "督办警示",
  english: "supervision warning",
  layout: "通知",
  direction: "down",
  powers: "dispatch",
  forms: ["docx", "pdf"],
  numbering: "issue",
  length: "special",
  confidential: false,
  parties: partiesOf,
  compose: composeDispatchWarning,
};

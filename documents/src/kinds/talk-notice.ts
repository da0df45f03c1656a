import { paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { letterFrame, type OfficialFacts, partiesOf } from "./official-facts.ts";

/** Facts of 约谈通知: posts, not names; never public (E9). */
export interface TalkNoticeFacts extends OfficialFacts {
  /** 被约谈人, by post: 甲县政府主要负责人. */
  readonly called: readonly string[];
  /** 约谈人, by post. */
  readonly convenor: string;
  /** Others who attend, by post. */
  readonly attendees: readonly string[];
  /** Absent in a draft: whoever signs decides on the day. */
  readonly heldOn?: string;
  /** 上午9:30. */
  readonly time: string;
  readonly place: string;
  /** Why: facts with their days. */
  readonly causes: readonly string[];
  /** The clause that the talk stands on, quoted with its source. */
  readonly clause: string;
  /** What the called bring: 整改情况说明, 书面检查. */
  readonly bring: readonly string[];
}

function composeTalkNotice(facts: TalkNoticeFacts): OfficialDocument {
  return {
    ...letterFrame(facts),
    title: "约谈通知",
    body: [
      paragraph(
        `${facts.causes.join("；")}。依据${facts.clause}，经研究，决定进行约谈。现将有关事项通知如下。`,
      ),
      paragraph(facts.called.join("、"), { label: "一、被约谈人：" }),
      paragraph(facts.convenor, { label: "二、约谈人：" }),
      ...(facts.attendees.length === 0
        ? []
        : [paragraph(facts.attendees.join("、"), { label: "三、参加人员：" })]),
      paragraph(facts.heldOn === undefined ? facts.time : `${printDay(facts.heldOn)}${facts.time}`, {
        label: `${facts.attendees.length === 0 ? "三" : "四"}、时间：`,
      }),
      paragraph(facts.place, { label: `${facts.attendees.length === 0 ? "四" : "五"}、地点：` }),
      paragraph(
        `被约谈人应按时参加，${facts.bring.length === 0 ? "" : `携带${facts.bring.join("、")}，`}不得由他人代替；确因特殊情况不能参加的，应提前书面说明。被约谈人对约谈事由有异议的，可在约谈时陈述并提交材料。`,
      ),
    ],
    attachments: [],
  };
}

export const talkNotice: DocumentKind<TalkNoticeFacts> = {
  name: "约谈通知",
  english: "notice of a talk",
  layout: "信函",
  direction: "down",
  powers: "talk",
  forms: ["docx", "pdf"],
  numbering: "number",
  length: "special",
  confidential: true,
  parties: partiesOf,
  compose: composeTalkNotice,
};

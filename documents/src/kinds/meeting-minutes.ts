import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties, MEETING_PAPER, type MeetingFacts } from "./meeting-facts.ts";

/** Facts of 会议纪要 in 纪要格式 (GB/T 9704, 10.3): no seal; who was there stands after the text. */
export interface MeetingMinutesFacts extends MeetingFacts {
  /** The mark: 示例市城乡环境整治百日攻坚行动领导小组办公室会议纪要. */
  readonly mark: string;
  readonly issue: number;
  readonly day: string;
  readonly chair: string;
  readonly decisions: readonly { readonly title: string; readonly text: string }[];
  readonly present: readonly string[];
  readonly excused: readonly string[];
  readonly observers: readonly string[];
  readonly sendTo: readonly string[];
}

const composeMeetingMinutes = (facts: MeetingMinutesFacts): OfficialDocument => ({
  head: {
    type: "minutes",
    mark: facts.mark,
    number: `〔第${facts.issue}期〕`,
    organ: facts.issuer.name,
    day: facts.day,
  },
  title: `${facts.meeting}纪要`,
  addressees: [],
  body: [
    paragraph(
      `${printDay(facts.heldOn)}${facts.time}，${facts.chair}在${facts.place}主持召开${facts.meeting}。会议议定事项如下。`,
    ),
    ...facts.decisions.map(({ title, text }) => heading(1, `${title}。`, text)),
    paragraph(`${facts.present.join("、")}。`, { label: "出席：" }),
    ...(facts.excused.length === 0 ? [] : [paragraph(`${facts.excused.join("、")}。`, { label: "请假：" })]),
    ...(facts.observers.length === 0
      ? []
      : [paragraph(`${facts.observers.join("、")}。`, { label: "列席：" })]),
  ],
  attachments: [],
  imprint: { copies: facts.sendTo.join("，"), printedBy: facts.issuer.name, printedOn: facts.day },
  page: OFFICIAL_PAGE,
});

export const meetingMinutes: DocumentKind<MeetingMinutesFacts> = {
  ...MEETING_PAPER,
  name: "会议纪要",
  english: "minutes of a meeting",
  layout: "纪要",
  numbering: "issue",
  length: "general",
  parties: insideParties,
  compose: composeMeetingMinutes,
};

import { form, heading, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties, MEETING_PAPER, type MeetingFacts, meetingSubtitle } from "./meeting-facts.ts";

/** Facts of a meeting's agenda. Speakers by post. */
export interface MeetingAgendaFacts extends MeetingFacts {
  readonly chair: string;
  readonly attendees: readonly string[];
  readonly items: readonly { readonly time: string; readonly item: string; readonly speaker: string }[];
}

const composeMeetingAgenda = (facts: MeetingAgendaFacts): OfficialDocument => ({
  head: { type: "none" },
  title: `${facts.meeting}议程`,
  subtitle: meetingSubtitle(facts),
  addressees: [],
  body: [
    paragraph(`${printDay(facts.heldOn)}${facts.time}`, { label: "时　　间：" }),
    paragraph(`${facts.place}（${facts.venueReason}）`, { label: "地　　点：" }),
    paragraph(facts.chair, { label: "主　　持：" }),
    paragraph(`${facts.attendees.join("、")}。`, { label: "参加人员：" }),
    heading(1, "会议议程"),
    form(
      [30, 76, 50],
      [
        [label("时　间"), label("议　程"), label("发言人")],
        ...facts.items.map(({ time, item, speaker }) => [
          value(time, { align: "center" }),
          value(item),
          value(speaker, { align: "center" }),
        ]),
      ],
      { size: "four" },
    ),
  ],
  attachments: [],
  page: OFFICIAL_PAGE,
});

export const meetingAgenda: DocumentKind<MeetingAgendaFacts> = {
  ...MEETING_PAPER,
  name: "会议议程",
  english: "meeting agenda",
  parties: insideParties,
  compose: composeMeetingAgenda,
};

import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties, MEETING_PAPER, type MeetingFacts, meetingSubtitle } from "./meeting-facts.ts";
import { type RankedPool, rankingTable } from "./ranking-rows.ts";

/** Facts of 讲评稿: what the chair's office says of the month, with the ranking. */
export interface MeetingReviewFacts extends MeetingFacts {
  readonly opening: string;
  readonly strengths: readonly { readonly title: string; readonly text: string }[];
  readonly problems: readonly { readonly title: string; readonly text: string }[];
  readonly demands: readonly { readonly title: string; readonly text: string }[];
  readonly pools: readonly RankedPool[];
}

function composeMeetingReview(facts: MeetingReviewFacts): OfficialDocument {
  const entries = (items: readonly { title: string; text: string }[]) =>
    items.map(({ title, text }) => heading(2, `${title}。`, text));
  return {
    head: { type: "none" },
    title: `${facts.meeting}讲评稿`,
    subtitle: meetingSubtitle(facts),
    addressees: [],
    body: [
      paragraph(facts.opening),
      heading(1, "本月考评排名"),
      ...facts.pools.map((pool) => rankingTable(pool, "all")),
      heading(1, "成效和做法"),
      ...entries(facts.strengths),
      heading(1, "问题和差距"),
      ...entries(facts.problems),
      heading(1, "工作要求"),
      ...entries(facts.demands),
    ],
    attachments: [],
    page: OFFICIAL_PAGE,
  };
}

export const meetingReview: DocumentKind<MeetingReviewFacts> = {
  ...MEETING_PAPER,
  name: "讲评稿",
  english: "review speech",
  parties: insideParties,
  compose: composeMeetingReview,
};

import { paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import { printShortDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties, MEETING_PAPER, type MeetingFacts, meetingSubtitle } from "./meeting-facts.ts";

/** Facts of the list of clips of the covert film (S1-21), each with its problem and evidence. */
export interface FilmListFacts extends MeetingFacts {
  readonly clips: readonly {
    readonly unit: string;
    readonly spot: string;
    readonly problem: string;
    readonly shotOn: string;
    readonly evidence: string;
    /** 45秒. */
    readonly length: string;
    /** Where the problem stands on the day of the meeting. */
    readonly state: string;
  }[];
}

const composeFilmList = (facts: FilmListFacts): OfficialDocument => ({
  head: { type: "none" },
  title: `${facts.meeting}暗访专题片片单`,
  subtitle: meetingSubtitle(facts),
  addressees: [],
  body: [
    {
      type: "table",
      columns: [
        { title: "序号", width: 11, align: "center" },
        { title: "单位", width: 26, align: "left" },
        { title: "点位", width: 28, align: "left" },
        { title: "问题", width: 32, align: "left" },
        { title: "拍摄日期", width: 22, align: "center" },
        { title: "佐证编号", width: 24, align: "center" },
        { title: "时长", width: 14, align: "center" },
        { title: "当前状态", width: 18, align: "center" },
      ],
      rows: facts.clips.map((clip, i) => [
        String(i + 1),
        clip.unit,
        clip.spot,
        clip.problem,
        printShortDay(clip.shotOn),
        clip.evidence,
        clip.length,
        clip.state,
      ]),
      size: "five",
    },
    paragraph("放映前须遮挡人脸、车牌和门牌；整改到位的，放映时说明。", { size: "small_four", indent: 0 }),
  ],
  attachments: [],
  page: OFFICIAL_PAGE,
});

export const filmList: DocumentKind<FilmListFacts> = {
  ...MEETING_PAPER,
  name: "暗访片片单",
  english: "film list",
  parties: insideParties,
  compose: composeFilmList,
};

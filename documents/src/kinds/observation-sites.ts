import { paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { OFFICIAL_PAGE } from "../model/document.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties, MEETING_PAPER, type MeetingFacts, meetingSubtitle } from "./meeting-facts.ts";

/** Facts of 观摩点安排: sites among the best ranked (S1-21, S1-44). */
export interface ObservationSitesFacts extends MeetingFacts {
  readonly sites: readonly {
    readonly time: string;
    readonly site: string;
    readonly reason: string;
    readonly look: string;
    readonly guide: string;
  }[];
  readonly route: string;
}

const composeObservationSites = (facts: ObservationSitesFacts): OfficialDocument => ({
  head: { type: "none" },
  title: `${facts.meeting}观摩点安排`,
  subtitle: meetingSubtitle(facts),
  addressees: [],
  body: [
    paragraph(facts.route, { label: "观摩路线：" }),
    {
      type: "table",
      columns: [
        { title: "序号", width: 12, align: "center" },
        { title: "时间", width: 26, align: "center" },
        { title: "观摩点", width: 34, align: "left" },
        { title: "选点理由", width: 34, align: "left" },
        { title: "观摩内容", width: 36, align: "left" },
        { title: "讲解", width: 22, align: "center" },
      ],
      rows: facts.sites.map((site, i) => [
        String(i + 1),
        site.time,
        site.site,
        site.reason,
        site.look,
        site.guide,
      ]),
    },
    paragraph("观摩点不搞层层陪同，不布置展板，不安排迎送。"),
  ],
  attachments: [],
  page: OFFICIAL_PAGE,
});

export const observationSites: DocumentKind<ObservationSitesFacts> = {
  ...MEETING_PAPER,
  name: "观摩点安排",
  english: "observation sites",
  parties: insideParties,
  compose: composeObservationSites,
};

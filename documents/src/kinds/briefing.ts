import { form, heading, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 呈阅件: one page for a leader: where things stand, three points, the decision wanted (E9). */
export interface BriefingFacts {
  readonly issuer: Body;
  /** The leader by post. */
  readonly addressees: readonly [Body];
  readonly subject: string;
  readonly state: string;
  readonly points: readonly [Point, Point, Point];
  readonly wanted: string;
  readonly day: string;
  readonly contact: { readonly post: string; readonly phone: string };
}

interface Point {
  readonly title: string;
  readonly text: string;
}

const composeBriefing = (facts: BriefingFacts): OfficialDocument => ({
  head: { type: "none", serial: `呈：${facts.addressees[0].name}` },
  title: facts.subject,
  addressees: [],
  body: [
    heading(1, "当前情况"),
    paragraph(facts.state),
    heading(1, "需要关注"),
    ...facts.points.map(({ title, text }) => heading(3, `${title}。`, text)),
    heading(1, "请示事项"),
    paragraph(facts.wanted),
    form(
      [24, 132],
      [
        [label("批　　示", { minHeight: 34 }), value("")],
        [
          label("呈报单位"),
          value(
            `${facts.issuer.name}　${printDay(facts.day)}　（${facts.contact.post}，${facts.contact.phone}）`,
          ),
        ],
      ],
      { size: "small_four" },
    ),
  ],
  attachments: [],
  page: SLIP_PAGE,
});

export const briefing: DocumentKind<BriefingFacts> = {
  name: "呈阅件",
  english: "briefing sheet",
  layout: "材料",
  direction: "inside",
  powers: "inside",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: true,
  parties: partiesOf,
  compose: composeBriefing,
};

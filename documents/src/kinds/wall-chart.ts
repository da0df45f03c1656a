import { paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay, printShortDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties } from "./meeting-facts.ts";

/** Facts of 挂图: an A3 sheet for the village office's wall, a line a spot, ticked off one by one (S2-27). */
export interface WallChartFacts {
  readonly issuer: Body;
  readonly village: string;
  /** By post: 村党支部书记. */
  readonly leader: string;
  readonly asOf: string;
  readonly spots: readonly {
    readonly number: string;
    readonly place: string;
    readonly problem: string;
    readonly responsible: string;
    readonly deadline: string;
    readonly state: "待整改" | "整改中" | "申请验收" | "已销号" | "退回" | "缓办";
    readonly closedOn?: string;
  }[];
  readonly totals: { readonly found: string; readonly closed: string; readonly open: string };
}

const composeWallChart = (facts: WallChartFacts): OfficialDocument => ({
  head: { type: "none" },
  title: `${facts.village}人居环境整治挂图作战表`,
  addressees: [],
  body: [
    paragraph(
      `牵头人：${facts.leader}　　问题总数：${facts.totals.found}　　已销号：${facts.totals.closed}　　未销号：${facts.totals.open}　　截至${printDay(facts.asOf)}`,
      { indent: 0, align: "center" },
    ),
    {
      type: "table",
      columns: [
        { title: "编号", width: 18, align: "center" },
        { title: "位置", width: 62, align: "left" },
        { title: "问题", width: 92, align: "left" },
        { title: "责任人", width: 46, align: "center" },
        { title: "整改期限", width: 36, align: "center" },
        { title: "状态", width: 32, align: "center" },
        { title: "销号日期", width: 36, align: "center" },
        { title: "销号（√）", width: 34, align: "center" },
      ],
      rows: facts.spots.map((s) => [
        s.number,
        s.place,
        s.problem,
        s.responsible,
        printShortDay(s.deadline),
        s.state,
        s.closedOn === undefined ? "" : printShortDay(s.closedOn),
        s.state === "已销号" ? "√" : "",
      ]),
      size: "four",
      notes: ["完成一处、申请验收一处、销号一处；由检查方到现场验收后打“√”。"],
    },
  ],
  attachments: [],
  page: { sheet: "A3", landscape: true, numbered: false, margin: "narrow" },
});

export const wallChart: DocumentKind<WallChartFacts> = {
  name: "挂图",
  english: "wall chart",
  layout: "挂图",
  direction: "inside",
  powers: "inside",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: false,
  parties: insideParties,
  compose: composeWallChart,
};

import { form, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { insideParties } from "./meeting-facts.ts";

/** Facts of 发文处理笺, which goes with every document (E9). */
export interface RoutingSlipFacts {
  readonly issuer: Body;
  readonly title: string;
  /** Number, once given. */
  readonly number?: string;
  /** Name of the kind: 通报. */
  readonly kind: string;
  readonly addressees: string;
  readonly copies: string;
  readonly draftedBy: string;
  readonly draftedOn: string;
  /** 主动公开, 依申请公开, 不予公开. */
  readonly publicity: "主动公开" | "依申请公开" | "不予公开";
  readonly urgency: string;
  /** Characters of the body, and the limit that they are held to. */
  readonly characters: number;
  readonly limit: number | null;
  /** Departments that countersign. */
  readonly countersign: readonly string[];
  readonly printedCopies: number;
  /** What was written on it so far, oldest first; a step without an opinion is room to write. */
  readonly opinions?: readonly SlipOpinion[];
}

/** One opinion: whose it is by post, and on which day. */
export interface SlipOpinion {
  readonly step: "check" | "secrecy" | "countersign" | "review" | "sign";
  readonly post: string;
  readonly text: string;
  readonly day: string;
}

const composeRoutingSlip = (facts: RoutingSlipFacts): OfficialDocument => ({
  head: { type: "none" },
  title: `${facts.issuer.name}发文处理笺`,
  addressees: [],
  body: [
    form(
      [26, 52, 26, 52],
      [
        [label("标　　题", { minHeight: 16 }), value(facts.title, { colspan: 3 })],
        [label("文　　种"), value(facts.kind), label("文　　号"), value(facts.number ?? "（签发后编号）")],
        [label("主　　送"), value(facts.addressees, { colspan: 3 })],
        [label("抄　　送"), value(facts.copies, { colspan: 3 })],
        [label("拟　　稿"), value(facts.draftedBy), label("拟稿日期"), value(printDay(facts.draftedOn))],
        [label("紧急程度"), value(facts.urgency), label("公开属性"), value(facts.publicity)],
        [label("正文字数"), value(printLength(facts)), label("印　　数"), value(`${facts.printedCopies}份`)],
        [
          label("核　　稿", { minHeight: 18 }),
          value(written(facts, "check")),
          label("保密审查"),
          value(written(facts, "secrecy") || "□ 不涉及国家秘密、工作秘密\n审查人："),
        ],
        [label("会　　签", { minHeight: 22 }), value(countersigned(facts), { colspan: 3 })],
        [label("审　　核", { minHeight: 22 }), value(written(facts, "review"), { colspan: 3 })],
        [label("签　　发", { minHeight: 30 }), value(written(facts, "sign"), { colspan: 3 })],
      ],
      { size: "small_four" },
    ),
    paragraph("非涉密系统，严禁处理国家秘密、工作秘密。", { size: "five", indent: 0 }),
  ],
  attachments: [],
  page: SLIP_PAGE,
});

const printOpinion = ({ post, text, day }: SlipOpinion): string => `${text}\n${post}　${printDay(day)}`;

const written = ({ opinions = [] }: RoutingSlipFacts, step: SlipOpinion["step"]): string =>
  opinions
    .filter((one) => one.step === step)
    .map(printOpinion)
    .join("\n");

/** Each department that was asked, with its opinion or room for it. */
function countersigned({ countersign, opinions = [] }: RoutingSlipFacts): string {
  return countersign
    .map((department) => {
      const given = opinions.findLast(({ step, post }) => step === "countersign" && post === department);
      return given === undefined
        ? `${department}：`
        : `${department}：${given.text}（${printDay(given.day)}）`;
    })
    .join("\n");
}

const printLength = (facts: RoutingSlipFacts): string =>
  facts.limit === null
    ? `${facts.characters}字`
    : `${facts.characters}字（上限${facts.limit}字）${facts.characters > facts.limit ? "，超出" : ""}`;

export const routingSlip: DocumentKind<RoutingSlipFacts> = {
  name: "发文处理笺",
  english: "routing slip",
  layout: "单据",
  direction: "inside",
  powers: "inside",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: true,
  parties: insideParties,
  compose: composeRoutingSlip,
};

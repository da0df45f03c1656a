import { heading, paragraph } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { printDayRange } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { letterFrame, type OfficialFacts, partiesOf } from "./official-facts.ts";

/** Facts of 督查计划通知: a registered round as the inspected side is told of it: who comes, when, to look at what (D-2, D-4). */
export interface RoundPlanFacts extends OfficialFacts {
  readonly campaign: string;
  readonly title: string;
  /** Number in the register of plans: 示督计〔2019〕5号. */
  readonly planNumber: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly grounds: string;
  readonly standard?: string;
  readonly teams: readonly { readonly name: string; readonly units: readonly string[] }[];
  /** Units to be looked at, or how they are drawn: 随机抽取20个村. */
  readonly scope: string;
  readonly units: readonly { readonly unit: string; readonly team: string }[];
  readonly demands: readonly { readonly title: string; readonly text: string }[];
}

function composeRoundPlan(facts: RoundPlanFacts): OfficialDocument {
  const days = printDayRange(facts.firstDay, facts.lastDay);
  return {
    ...letterFrame(facts),
    title: `关于开展${facts.campaign}${facts.title}的通知`,
    body: [
      paragraph(
        `根据${facts.grounds}，经批准，定于${days}开展${facts.title}（计划编号：${facts.planNumber}）。现将有关事项通知如下。`,
      ),
      heading(1, "督查范围"),
      paragraph(facts.scope),
      heading(1, "督查内容"),
      paragraph(
        facts.standard === undefined
          ? "按照考评办法规定的内容进行。"
          : `按照《${facts.standard.replace(/^《|》$/g, "")}》逐项检查，现场评分。`,
      ),
      heading(1, "督查分组"),
      ...facts.teams.map(({ name, units }) =>
        heading(3, `${name}。`, units.length === 0 ? "按任务安排。" : `负责${units.join("、")}。`),
      ),
      heading(1, "有关要求"),
      ...facts.demands.map(({ title, text }) => heading(2, `${title}。`, text)),
    ],
    attachments:
      facts.units.length === 0
        ? []
        : [
            {
              name: "被督查单位名单",
              blocks: [
                {
                  type: "table",
                  columns: [
                    { title: "序号", width: 16, align: "center" },
                    { title: "单位", width: 84, align: "left" },
                    { title: "督查组", width: 56, align: "center" },
                  ],
                  rows: facts.units.map(({ unit, team }, at) => [String(at + 1), unit, team]),
                },
              ],
            },
          ],
  };
}

export const roundPlan: DocumentKind<RoundPlanFacts> = {
  name: "督查计划通知",
  english: "notice of a round",
  layout: "信函",
  direction: "down",
  powers: "dispatch",
  forms: ["docx", "pdf"],
  numbering: "number",
  length: "special",
  confidential: false,
  parties: partiesOf,
  compose: composeRoundPlan,
};

import type { Cell } from "../model/blocks.ts";
import { form, label, paragraph, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";

/** What the forms around one problem share: 销号申请, 延期申请, 缓办申请, 验收意见. */
export interface ApplicationFacts {
  readonly issuer: Body;
  readonly addressees: readonly Body[];
  readonly day: string;
  readonly problemNumber: string;
  /** Unit and spot: 甲县乙镇某村村北坑塘. */
  readonly place: string;
  readonly problem: string;
  /** The document that handed it over. */
  readonly dispatchNumber: string;
  readonly deadline: string;
  /** The chain of steps, in the policy's order: 村（社区）, 乡镇（街道）, 县级验收, 公示, 负责人签字, 市级复核. */
  readonly steps: readonly ApprovalStep[];
}

/** One approval: what stands there already, or room to write. */
export interface ApprovalStep {
  readonly name: string;
  readonly opinion?: string;
  readonly day?: string;
}

/** A form of one page: particulars, the kind's own rows, then one box a step of the chain. */
export function applicationForm(
  title: string,
  facts: ApplicationFacts,
  own: readonly (readonly Cell[])[],
): OfficialDocument {
  return {
    head: { type: "none", serial: `问题编号：${facts.problemNumber}` },
    title,
    addressees: [],
    body: [
      form(
        [28, 50, 28, 50],
        [
          [label("申请单位"), value(facts.issuer.name), label("申请日期"), value(printDay(facts.day))],
          [
            label("交办文件"),
            value(facts.dispatchNumber),
            label("整改期限"),
            value(printDay(facts.deadline)),
          ],
          [label("地　　点"), value(facts.place, { colspan: 3 })],
          [label("问　　题", { minHeight: 18 }), value(facts.problem, { colspan: 3 })],
          ...own,
          ...facts.steps.map(stepRow),
        ],
        { size: "small_four" },
      ),
      paragraph("注：审批环节按考评办法确定；各环节意见由该环节负责人签署。", { size: "five", indent: 0 }),
    ],
    attachments: [],
    page: SLIP_PAGE,
  };
}

function stepRow(step: ApprovalStep): Cell[] {
  const signed =
    step.opinion === undefined
      ? "\n　　　　　　　　　　签字（盖章）：　　　　　　年　　月　　日"
      : `${step.opinion}${step.day === undefined ? "" : `（${printDay(step.day)}）`}`;
  return [
    label(`${step.name}意见`, { minHeight: step.opinion === undefined ? 21 : 12 }),
    value(signed, { colspan: 3 }),
  ];
}

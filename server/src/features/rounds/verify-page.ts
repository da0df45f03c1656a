/** The order as whoever scanned its code reads it on a telephone. */
import type { Language } from "@cunjing/contract";
import { type Html, html, renderPage } from "../../platform/http/entry-html.ts";
import type { VerifiedOrder } from "./verify-order.ts";

const WORDS = {
  zh: {
    title: "检查核验",
    valid: "核验通过：这是经批准的检查，今天在计划日期之内。",
    not_yet: "这是经批准的检查，但还没有到计划日期。",
    ended: "这项检查的计划日期已经过去，现在不应再以它检查。",
    cancelled: "这项检查已经取消，不应再以它检查。",
    unknown: "核验不通过：没有这个检查码。被查单位可以谢绝检查，并向批准机关反映。",
    plan: "计划",
    number: "计划编号",
    sealed: "发布时编号",
    organ: "批准机关",
    days: "日期",
    unit: "被查单位",
    units: "计划内单位",
    standard: "评分标准",
    none: "未写明",
  },
  en: {
    title: "Checking an inspection order",
    valid: "Valid: an approved inspection, and today is one of its days.",
    not_yet: "An approved inspection, but its days have not come yet.",
    ended: "The days of this inspection are over: nobody should inspect on its ground now.",
    cancelled: "This inspection is cancelled: nobody should inspect on its ground.",
    unknown: "Not valid: there is no such code. The inspected side may decline, and tell the approving body.",
    plan: "Plan",
    number: "Plan number",
    sealed: "given at its release",
    organ: "Approved by",
    days: "Days",
    unit: "Inspected unit",
    units: "Units of the plan",
    standard: "Standard",
    none: "not stated",
  },
} as const satisfies Record<Language, Record<string, string>>;

export function renderOrder(order: VerifiedOrder | undefined, language: Language): string {
  const words = WORDS[language];
  const body =
    order === undefined
      ? html`<h1>${words.title}</h1><p>${words.unknown}</p>`
      : html`<h1>${words.title}</h1><p>${words[order.validity]}</p>
<dl>
${row(words.plan, order.title)}
${row(words.number, order.plan_number ?? words.sealed)}
${row(words.organ, order.approved_by ?? words.none)}
${row(words.days, `${order.first_day} — ${order.last_day}`)}
${row(words.unit, order.unit)}
${row(words.units, order.units.join("、"))}
${row(words.standard, order.standard ?? words.none)}
</dl>`;
  return renderPage({ language, title: words.title, body });
}

const row = (name: string, value: string): Html => html`<dt>${name}</dt><dd>${value}</dd>`;

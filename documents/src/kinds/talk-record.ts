import { form, label, value } from "../model/build.ts";
import type { OfficialDocument } from "../model/document.ts";
import { SLIP_PAGE } from "../model/document.ts";
import type { Body } from "../powers/body.ts";
import { printDay } from "../text/print-day.ts";
import type { DocumentKind } from "./document-kind.ts";
import { partiesOf } from "./official-facts.ts";

/** Facts of 约谈记录: kept and signed apart from the notice, never public (E9). */
export interface TalkRecordFacts {
  readonly issuer: Body;
  readonly addressees: readonly Body[];
  /** The notice that it belongs to: 示政办函〔2019〕5号. */
  readonly noticeNumber: string;
  readonly heldOn: string;
  readonly time: string;
  readonly place: string;
  readonly convenor: string;
  readonly called: readonly string[];
  readonly attendees: readonly string[];
  readonly cause: string;
  readonly clause: string;
  /** What the convenor said. */
  readonly said: string;
  /** What the called answered, objections included. */
  readonly answered: string;
  /** What was promised, with days. */
  readonly promised: readonly { readonly what: string; readonly by: string }[];
}

function composeTalkRecord(facts: TalkRecordFacts): OfficialDocument {
  const promises = facts.promised
    .map(({ what, by }, index) => `${index + 1}.${what}，${printDay(by)}前完成。`)
    .join("\n");
  return {
    head: { type: "none", serial: `约谈通知文号：${facts.noticeNumber}` },
    title: "约谈记录",
    addressees: [],
    body: [
      form(
        [26, 52, 26, 52],
        [
          [
            label("时　　间"),
            value(`${printDay(facts.heldOn)}${facts.time}`),
            label("地　　点"),
            value(facts.place),
          ],
          [label("约谈人"), value(facts.convenor), label("参加人员"), value(facts.attendees.join("、"))],
          [label("被约谈人"), value(facts.called.join("、"), { colspan: 3 })],
          [
            label("事由及依据", { minHeight: 24 }),
            value(`${facts.cause}\n依据：${facts.clause}`, { colspan: 3 }),
          ],
          [label("约谈内容", { minHeight: 34 }), value(facts.said, { colspan: 3 })],
          [label("陈述和异议", { minHeight: 30 }), value(facts.answered, { colspan: 3 })],
          [label("整改承诺", { minHeight: 28 }), value(promises, { colspan: 3 })],
          [label("约谈人签字", { minHeight: 18 }), value(""), label("被约谈人签字"), value("")],
          [label("记录人签字", { minHeight: 14 }), value(""), label("日　　期"), value("　　年　　月　　日")],
        ],
        { size: "small_four" },
      ),
    ],
    attachments: [],
    page: SLIP_PAGE,
  };
}

export const talkRecord: DocumentKind<TalkRecordFacts> = {
  name: "约谈记录",
  english: "record of a talk",
  layout: "单据",
  direction: "inside",
  powers: "talk",
  forms: ["docx", "pdf"],
  numbering: "none",
  length: null,
  confidential: true,
  parties: partiesOf,
  compose: composeTalkRecord,
};

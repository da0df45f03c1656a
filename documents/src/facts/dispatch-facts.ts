/** Schemas of the kinds around a dispatch. */
import { z } from "zod";
import type { DispatchNoticeFacts } from "../kinds/dispatch-notice.ts";
import type { DispatchReturnFacts } from "../kinds/dispatch-return.ts";
import type { DispatchSlipFacts } from "../kinds/dispatch-slip.ts";
import type { DispatchWarningFacts } from "../kinds/dispatch-warning.ts";
import type { RectificationReportFacts } from "../kinds/rectification-report.ts";
import { anyText, body, day, entry, listedProblem, official, picture, text } from "./fact-values.ts";

export const dispatchNoticeSchema: z.ZodType<DispatchNoticeFacts> = z.strictObject({
  ...official,
  campaign: text,
  unit: text,
  inspectedFrom: day,
  inspectedTo: day,
  team: text,
  grounds: text,
  problems: z.array(listedProblem).min(1, { error: "没有问题" }),
  feedbackBy: day,
  feedbackItems: z.array(text).min(1),
  sentThisMonth: z.int().min(0),
});

export const dispatchSlipSchema: z.ZodType<DispatchSlipFacts> = z.strictObject({
  issuer: body,
  addressees: z.tuple([body]),
  serial: text,
  day,
  roundNumber: text.exactOptional(),
  place: text,
  problem: text,
  demand: text,
  limit: text,
  refusal: text.exactOptional(),
});

export const dispatchWarningSchema: z.ZodType<DispatchWarningFacts> = z.strictObject({
  issuer: body,
  addressees: z.tuple([body]),
  county: text,
  campaign: text,
  team: z.union([z.int().min(1), text]),
  inspectedOn: day,
  inspected: text,
  problems: z.array(text).min(1, { error: "没有问题" }),
  deadline: day,
  matter: text,
  phone: text,
  day,
  warningNumber: text,
  timesWarned: z.int().min(1),
});

export const dispatchReturnSchema: z.ZodType<DispatchReturnFacts> = z.strictObject({
  issuer: body,
  addressees: z.tuple([body]),
  answers: text,
  receivedOn: day.exactOptional(),
  problems: z
    .array(
      z.strictObject({
        number: anyText,
        place: text,
        problem: text,
        deadline: day.exactOptional(),
        state: text.exactOptional(),
        finishedOn: day.exactOptional(),
      }),
    )
    .min(1, { error: "没有问题" }),
  leader: text.exactOptional(),
  person: text.exactOptional(),
  answer: text.exactOptional(),
});

export const rectificationReportSchema: z.ZodType<RectificationReportFacts> = z.strictObject({
  ...official,
  signer: text,
  answers: text,
  overview: text,
  measures: z.array(entry),
  problems: z
    .array(
      z.strictObject({
        number: anyText,
        unit: text,
        problem: text,
        result: anyText,
        state: text,
        leader: anyText,
        person: anyText,
        pictures: z.array(picture),
      }),
    )
    .min(1, { error: "没有问题" }),
  next: z.array(entry),
});

/** Schemas of what is made from rounds, inspections and single problems. */
import { z } from "zod";
import type { AcceptanceOpinionFacts } from "../kinds/acceptance-opinion.ts";
import type { CloseOutRequestFacts } from "../kinds/close-out-request.ts";
import type { DeferralRequestFacts } from "../kinds/deferral-request.ts";
import type { ExtensionRequestFacts } from "../kinds/extension-request.ts";
import type { InspectionRecordFacts } from "../kinds/inspection-record.ts";
import type { RoundPlanFacts } from "../kinds/round-plan.ts";
import type { RoutingSlipFacts } from "../kinds/routing-slip.ts";
import { anyText, body, day, entry, listedProblem, official, picture, text } from "./fact-values.ts";

export const inspectionRecordSchema: z.ZodType<InspectionRecordFacts> = z.strictObject({
  issuer: body,
  unit: text,
  day,
  kind: text,
  team: text,
  round: text.exactOptional(),
  standard: text.exactOptional(),
  score: text.exactOptional(),
  full: text.exactOptional(),
  state: text,
  lines: z.array(z.strictObject({ label: text, how: anyText, change: anyText, clause: anyText })),
  problems: z.array(listedProblem),
  pictures: z.array(picture),
  note: text.exactOptional(),
});

export const roundPlanSchema: z.ZodType<RoundPlanFacts> = z.strictObject({
  ...official,
  campaign: text,
  title: text,
  planNumber: text,
  firstDay: day,
  lastDay: day,
  grounds: text,
  standard: text.exactOptional(),
  teams: z.array(z.strictObject({ name: text, units: z.array(text) })),
  scope: text,
  units: z.array(z.strictObject({ unit: text, team: anyText })),
  demands: z.array(entry),
});

const application = {
  issuer: body,
  addressees: z.array(body).min(1),
  day,
  problemNumber: anyText,
  place: text,
  problem: text,
  dispatchNumber: anyText,
  deadline: day,
  steps: z.array(z.strictObject({ name: text, opinion: text.exactOptional(), day: day.exactOptional() })),
};

export const closeOutRequestSchema: z.ZodType<CloseOutRequestFacts> = z.strictObject({
  ...application,
  finishedOn: day,
  measures: text,
  responsible: anyText,
  evidence: z.array(text),
});

export const extensionRequestSchema: z.ZodType<ExtensionRequestFacts> = z.strictObject({
  ...application,
  reason: text,
  progress: anyText,
  newDeadline: day,
});

export const deferralRequestSchema: z.ZodType<DeferralRequestFacts> = z.strictObject({
  ...application,
  cause: text,
  reason: text,
  interim: anyText,
  reviewOn: day,
});

export const acceptanceOpinionSchema: z.ZodType<AcceptanceOpinionFacts> = z.strictObject({
  issuer: body,
  addressees: z.array(body).min(1),
  problemNumber: anyText,
  place: text,
  problem: text,
  requestedOn: day,
  inspectedOn: day,
  inspectors: z.array(text),
  found: text,
  criteria: z.array(z.strictObject({ criterion: text, met: z.boolean() })),
  decision: z.enum(["验收通过，予以销号", "退回继续整改"]),
  reason: text.exactOptional(),
  newDeadline: day.exactOptional(),
  returnedBefore: z.int().min(0),
});

export const routingSlipSchema: z.ZodType<RoutingSlipFacts> = z.strictObject({
  issuer: body,
  title: text,
  number: text.exactOptional(),
  kind: text,
  addressees: anyText,
  copies: anyText,
  draftedBy: text,
  draftedOn: day,
  publicity: z.enum(["主动公开", "依申请公开", "不予公开"]),
  urgency: text,
  characters: z.int().min(0),
  limit: z.int().nullable(),
  countersign: z.array(text),
  printedCopies: z.int().min(1),
  opinions: z
    .array(
      z.strictObject({
        step: z.enum(["check", "secrecy", "countersign", "review", "sign"]),
        post: text,
        text,
        day,
      }),
    )
    .exactOptional(),
});

/** Handing over, with its document: one notice for a county and an inspection, not one a problem (E9; S1-18, S2-5). */
import { z } from "zod";
import { day, line, prose, unitId, uuid, word } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { chosenProblems, movedProblem } from "./move-specs.ts";

const dueText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, { error: "应为日期 2019-05-08 或时刻 2019-05-08T18:00" });

const handOver = {
  dispatch: uuid,
  problems: chosenProblems,
  /** Who gets it: the unit of the problems or one above them all; without it the lowest such unit. */
  receiver: unitId.optional(),
  due: dueText.optional(),
  demand: prose(1000).optional(),
  /** Telephone of the team, printed on the document. */
  contact: line(60).optional(),
  inspection: uuid.optional(),
};

export const handedOver = z.object({
  dispatch: uuid,
  receiver: unitId,
  problems: z.array(movedProblem),
});

export const dispatchProblems = defineCommand({
  name: "dispatch-problems",
  noun: "dispatch",
  summary: { zh: "交办问题", en: "Dispatch problems" },
  verb: "problem.dispatch",
  scope: "campaign",
  body: z.strictObject({
    ...handOver,
    /** Without it, the channel of the problems' severity by the policy. */
    channel: word.optional(),
    /** A slip printed on the spot without a network has the plan, the device and its own serial. */
    slip: line(60).optional(),
    /** Signing was refused: noted; it moves no deadline. */
    refused_note: prose(200).optional(),
  }),
  result: handedOver,
  failures: ["not_found", "id_taken", "problems_refused", "dispatch_receiver_wrong"],
});

export const warnProblems = defineCommand({
  name: "warn-problems",
  noun: "dispatch",
  summary: { zh: "下发督办警示", en: "Warn" },
  verb: "problem.dispatch",
  scope: "campaign",
  body: z.strictObject(handOver),
  result: handedOver,
  failures: ["not_found", "id_taken", "problems_refused", "dispatch_receiver_wrong"],
});

const step = {
  step: uuid,
  dispatch: uuid,
  text: prose(2000).optional(),
  /** How it came in (D-1a): entered by the office itself, by link, by telephone or on paper. */
  medium: z.enum(["system", "link", "telephone", "paper"]).default("system"),
};
const stepResult = z.object({ dispatch: uuid, step: uuid });

export const signDispatch = defineCommand({
  name: "sign-dispatch",
  noun: "dispatch",
  summary: { zh: "签收督办件", en: "Sign for a dispatch" },
  verb: "problem.receive",
  scope: "campaign",
  body: z.strictObject({ ...step, on_behalf_of: line(60).optional() }),
  result: stepResult,
  failures: ["not_found", "dispatch_signed_already", "problems_refused"],
});

export const handOnDispatch = defineCommand({
  name: "hand-on-dispatch",
  noun: "dispatch",
  summary: { zh: "转办", en: "Hand a dispatch on" },
  verb: "problem.receive",
  scope: "campaign",
  body: z.strictObject({
    ...step,
    to: unitId,
    problems: z.array(uuid).min(1).max(200),
    due_on: day.optional(),
  }),
  result: stepResult,
  failures: ["not_found", "dispatch_receiver_wrong", "dispatch_due_later"],
});

export const remindDispatch = defineCommand({
  name: "remind-dispatch",
  noun: "dispatch",
  summary: { zh: "催办", en: "Remind" },
  verb: "problem.receive",
  scope: "campaign",
  body: z.strictObject({ ...step, to: unitId }),
  result: stepResult,
  failures: ["not_found", "dispatch_receiver_wrong"],
});

export const answerDispatch = defineCommand({
  name: "answer-dispatch",
  noun: "dispatch",
  summary: { zh: "合并反馈", en: "Answer jointly" },
  verb: "problem.receive",
  scope: "campaign",
  body: z.strictObject({
    ...step,
    text: prose(4000),
    /** Posts, no names: the responsible leader at county rank and the person at section rank (B7). */
    leader_post: line(60),
    person_post: line(60),
    problems: z.array(uuid).min(1).max(200),
  }),
  result: stepResult,
  failures: ["not_found", "dispatch_answer_missing"],
});

/** What commands and reads of documents share. */
import { z } from "zod";
import { BODY_KINDS, type BodyKind } from "../../documents/body-kinds.ts";
import { DOCUMENT_STATES, type DocumentState } from "../../documents/document-states.ts";
import { DRAFTED_KIND_IDS } from "../../documents/drafted-kinds.ts";
import { day, instant, line, prose, unitId, uuid } from "../scalars.ts";

export const documentKind = z.enum(DRAFTED_KIND_IDS, {
  error: `应为其中之一：${DRAFTED_KIND_IDS.join("、")}`,
});
export const documentState = z.enum(Object.keys(DOCUMENT_STATES) as DocumentState[]);
export const documentForm = z.enum(["docx", "pdf", "xlsx"], { error: "应为 docx、pdf 或 xlsx" });
/** The document itself, or the slip that goes round with it (发文处理笺). */
export const documentPart = z.enum(["document", "routing-slip"]);
export const bodyKind = z.enum(Object.keys(BODY_KINDS) as BodyKind[], {
  error: `应为其中之一：${Object.keys(BODY_KINDS).join("、")}`,
});

/** main: 主送, of whom a receipt is asked; copy: 抄送; report: 抄报. */
export const recipientRole = z.enum(["main", "copy", "report"], {
  error: "应为 main（主送）、copy（抄送）或 report（抄报）",
});

/** Somebody to whom it goes. Without `body` and `name`: the unit's own office, or the village's committee. */
export const recipientSaid = z.strictObject({
  role: recipientRole.default("main"),
  /** The unit whose office it is, and which finds it in its documents. */
  unit: unitId,
  body: bodyKind.optional(),
  name: line(60).optional(),
});

/** A recipient of an issued document, with its receipt. */
export const recipientRow = z.object({
  n: z.int(),
  role: recipientRole,
  unit: unitId,
  name: z.string(),
  receipts_by: day.nullable(),
  received_at: instant.nullable(),
  received_by_post: z.string().nullable(),
  /** How it came in: by itself in the system, by link, by telephone or on paper. */
  medium: z.enum(["system", "link", "telephone", "paper"]).nullable(),
  note: z.string().nullable(),
  /** Not received, and its day has gone by. */
  overdue: z.boolean(),
});

const entries = z.array(z.strictObject({ title: line(40), text: prose(800) })).max(8);

/** What a drafter says besides the records; which kind has a place for which is in contract/src/documents/drafted-kinds.ts. */
export const documentWords = z.strictObject({
  /** The rules that it stands on; without it the policy's title. */
  grounds: line(300).optional(),
  feedback_by: day.optional(),
  feedback_items: z.array(line(40)).min(1).max(8).optional(),
  demand: prose(500).optional(),
  /** When it is to be done: 当日18时前. */
  limit: line(40).optional(),
  /** 被查地点/事项 of annex 4 (B7). */
  inspected: line(200).optional(),
  /** What is to be put right, in a few words (B7). */
  matter: line(60).optional(),
  deadline: day.optional(),
  overview: prose(1500).optional(),
  measures: prose(800).optional(),
  responsible: line(80).optional(),
  /** 签发人 of an upward document, by name as the office has it: the only name that a document bears. */
  signer: line(20).optional(),
  progress: prose(500).optional(),
  interim: prose(500).optional(),
  opinion: prose(500).optional(),
  history: prose(1000).optional(),
  /** What a leader is asked to decide. */
  wanted: prose(400).optional(),
  /** The leader who reads a briefing, by post. */
  leader: line(40).optional(),
  /** What a bulletin shows of the ranking. */
  display: z
    .enum(["all", "first-and-last-three", "no-scores"], {
      error: "应为 all、first-and-last-three 或 no-scores",
    })
    .optional(),
  /** Adds an annex with each unit's explanation lines. */
  explain: z.boolean().optional(),
  practices: entries.optional(),
  demands: entries.optional(),
});

/** What most commands answer with. */
export const documentResult = z.object({ document: uuid, revision: z.int(), state: documentState });

/** A row of a list. */
export const documentRow = z.object({
  document: uuid,
  kind: z.string(),
  kind_name: z.string(),
  title: z.string(),
  state: documentState,
  number: z.string().nullable(),
  organ: uuid,
  organ_name: z.string(),
  noun: z.string(),
  subject: z.string(),
  unit: unitId,
  unit_name: z.string(),
  day: day.nullable(),
  drafted_at: instant,
  issued_at: instant.nullable(),
  receipts_by: day.nullable(),
  /** Of those whom the reader sees. */
  recipients: z.int(),
  received: z.int(),
});

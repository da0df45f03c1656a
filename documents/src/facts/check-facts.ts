import type { z } from "zod";
import { documentFailure } from "../failure.ts";
import { type DocumentKindId, documentKinds, type FactsOf } from "../kinds/document-kinds.ts";
import {
  contrastAlbumSchema,
  problemLedgerSchema,
  villageArchiveSchema,
  wallChartSchema,
} from "./archive-facts.ts";
import {
  briefingSchema,
  countyCheckSchema,
  criticismBulletinSchema,
  praiseBulletinSchema,
  rankingBulletinSchema,
} from "./assessment-facts.ts";
import {
  dispatchNoticeSchema,
  dispatchReturnSchema,
  dispatchSlipSchema,
  dispatchWarningSchema,
  rectificationReportSchema,
} from "./dispatch-facts.ts";
import {
  acceptanceOpinionSchema,
  closeOutRequestSchema,
  deferralRequestSchema,
  extensionRequestSchema,
  inspectionRecordSchema,
  roundPlanSchema,
  routingSlipSchema,
} from "./work-facts.ts";

/** Kinds whose facts are kept as JSON between drafting and printing. A kind that is drafted from records needs a line here. */
const SCHEMAS: { readonly [Id in DocumentKindId]?: z.ZodType<FactsOf<Id>> } = {
  "ten-day-bulletin": rankingBulletinSchema,
  "monthly-bulletin": rankingBulletinSchema,
  "quarterly-bulletin": rankingBulletinSchema,
  "criticism-bulletin": criticismBulletinSchema,
  "praise-bulletin": praiseBulletinSchema,
  "county-check": countyCheckSchema,
  briefing: briefingSchema,
  "dispatch-notice": dispatchNoticeSchema,
  "dispatch-slip": dispatchSlipSchema,
  "dispatch-warning": dispatchWarningSchema,
  "dispatch-return": dispatchReturnSchema,
  "rectification-report": rectificationReportSchema,
  "inspection-record": inspectionRecordSchema,
  "round-plan": roundPlanSchema,
  "close-out-request": closeOutRequestSchema,
  "extension-request": extensionRequestSchema,
  "deferral-request": deferralRequestSchema,
  "acceptance-opinion": acceptanceOpinionSchema,
  "village-archive": villageArchiveSchema,
  "contrast-album": contrastAlbumSchema,
  "problem-ledger": problemLedgerSchema,
  "wall-chart": wallChartSchema,
  "routing-slip": routingSlipSchema,
};

/**
 * Reads facts that were kept as JSON, pictures put back in: what a compiler cannot know of them is asked here.
 * @throws DocumentFailure facts_malformed, naming the first fact that is wrong
 */
export function checkFacts<Id extends DocumentKindId>(id: Id, facts: unknown): FactsOf<Id> {
  const schema = SCHEMAS[id] as z.ZodType<FactsOf<Id>> | undefined;
  if (schema === undefined) throw new Error(`no schema for the facts of ${id}`);
  const read = schema.safeParse(facts);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const fact = issue?.path.map(String).join(".") ?? "";
  throw documentFailure(
    "facts_malformed",
    `${documentKinds[id].name}的${fact || "内容"}：${issue?.message ?? ""}`,
    `the facts of “${documentKinds[id].english}” are wrong at ${fact || "their top"}: ${issue?.message ?? ""}`,
    { fact, kind: documentKinds[id].name },
  );
}

/** Whether facts of the kind can be kept as JSON. */
export const isKept = (id: DocumentKindId): boolean => SCHEMAS[id] !== undefined;

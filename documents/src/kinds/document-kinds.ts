import { acceptanceOpinion } from "./acceptance-opinion.ts";
import { accountabilityProposal } from "./accountability-proposal.ts";
import { awardLetter } from "./award-letter.ts";
import { briefing } from "./briefing.ts";
import { closeOutRequest } from "./close-out-request.ts";
import { contrastAlbum } from "./contrast-album.ts";
import { countyCheck } from "./county-check.ts";
import { criticismBulletin } from "./criticism-bulletin.ts";
import { deductionConfirmation } from "./deduction-confirmation.ts";
import { deductionLetter } from "./deduction-letter.ts";
import { deferralRequest } from "./deferral-request.ts";
import { dispatchNotice } from "./dispatch-notice.ts";
import { dispatchReturn } from "./dispatch-return.ts";
import { dispatchSlip } from "./dispatch-slip.ts";
import { dispatchWarning } from "./dispatch-warning.ts";
import type { DocumentKind } from "./document-kind.ts";
import { extensionRequest } from "./extension-request.ts";
import { filmList } from "./film-list.ts";
import { handOverRecord } from "./hand-over-record.ts";
import { inspectionRecord } from "./inspection-record.ts";
import { meetingAgenda } from "./meeting-agenda.ts";
import { meetingMinutes } from "./meeting-minutes.ts";
import { meetingReview } from "./meeting-review.ts";
import { observationSites } from "./observation-sites.ts";
import { praiseBulletin } from "./praise-bulletin.ts";
import { problemLedger } from "./problem-ledger.ts";
import { publicationDraft } from "./publication-draft.ts";
import { monthlyBulletin, quarterlyBulletin, tenDayBulletin } from "./ranking-bulletin.ts";
import { rectificationReport } from "./rectification-report.ts";
import { roundPlan } from "./round-plan.ts";
import { routingSlip } from "./routing-slip.ts";
import { rulesNotice } from "./rules-notice.ts";
import { supervisionReport } from "./supervision-report.ts";
import { talkNotice } from "./talk-notice.ts";
import { talkRecord } from "./talk-record.ts";
import { villageArchive } from "./village-archive.ts";
import { wallChart } from "./wall-chart.ts";
import { weeklyBulletin } from "./weekly-bulletin.ts";
import { weeklyTable } from "./weekly-table.ts";

/** Every kind of document that the product makes (requirements E9), by its id. To add one: docs/documents.md. */
export const documentKinds = {
  "ten-day-bulletin": tenDayBulletin,
  "monthly-bulletin": monthlyBulletin,
  "quarterly-bulletin": quarterlyBulletin,
  "dispatch-notice": dispatchNotice,
  "dispatch-slip": dispatchSlip,
  "dispatch-warning": dispatchWarning,
  "dispatch-return": dispatchReturn,
  "round-plan": roundPlan,
  "inspection-record": inspectionRecord,
  "talk-notice": talkNotice,
  "talk-record": talkRecord,
  "rectification-report": rectificationReport,
  "close-out-request": closeOutRequest,
  "acceptance-opinion": acceptanceOpinion,
  "extension-request": extensionRequest,
  "deferral-request": deferralRequest,
  "accountability-proposal": accountabilityProposal,
  "deduction-confirmation": deductionConfirmation,
  "deduction-letter": deductionLetter,
  "praise-bulletin": praiseBulletin,
  "criticism-bulletin": criticismBulletin,
  "award-letter": awardLetter,
  "weekly-table": weeklyTable,
  "weekly-bulletin": weeklyBulletin,
  "supervision-report": supervisionReport,
  "meeting-agenda": meetingAgenda,
  "meeting-review": meetingReview,
  "observation-sites": observationSites,
  "film-list": filmList,
  "meeting-minutes": meetingMinutes,
  briefing: briefing,
  "routing-slip": routingSlip,
  "publication-draft": publicationDraft,
  "county-check": countyCheck,
  "problem-ledger": problemLedger,
  "village-archive": villageArchive,
  "contrast-album": contrastAlbum,
  "wall-chart": wallChart,
  "hand-over-record": handOverRecord,
  "rules-notice": rulesNotice,
} as const;

export type DocumentKindId = keyof typeof documentKinds;

/** The facts that a kind asks for. */
export type FactsOf<Id extends DocumentKindId> =
  (typeof documentKinds)[Id] extends DocumentKind<infer Facts> ? Facts : never;

export const documentKindIds = Object.keys(documentKinds) as DocumentKindId[];

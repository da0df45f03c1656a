/** Which kinds are drafted from records, a line each; contract/src/documents/drafted-kinds.ts says from which record and with which words. */
import type { DraftedKindId } from "@cunjing/contract";
import { draftAcceptanceOpinion } from "./acceptance-opinion.ts";
import { draftBriefing } from "./briefing.ts";
import { draftCloseOutRequest } from "./close-out-request.ts";
import { draftContrastAlbum } from "./contrast-album.ts";
import { draftCountyCheck } from "./county-check.ts";
import { draftDeferralRequest } from "./deferral-request.ts";
import { draftDispatchNotice } from "./dispatch-notice.ts";
import { draftDispatchReturn } from "./dispatch-return.ts";
import { draftDispatchSlip } from "./dispatch-slip.ts";
import { draftDispatchWarning } from "./dispatch-warning.ts";
import type { Draft } from "./draft.ts";
import { draftExtensionRequest } from "./extension-request.ts";
import { draftInspectionRecord } from "./inspection-record.ts";
import { draftCriticismBulletin, draftPraiseBulletin } from "./measure-bulletins.ts";
import { draftProblemLedger } from "./problem-ledger.ts";
import { draftMonthlyBulletin, draftQuarterlyBulletin, draftTenDayBulletin } from "./ranking-bulletin.ts";
import { draftRectificationReport } from "./rectification-report.ts";
import { draftRoundPlan } from "./round-plan.ts";
import { draftVillageArchive } from "./village-archive.ts";
import { draftWallChart } from "./wall-chart.ts";

export const DRAFTS: { readonly [Id in DraftedKindId]: Draft<Id> } = {
  "acceptance-opinion": draftAcceptanceOpinion,
  briefing: draftBriefing,
  "close-out-request": draftCloseOutRequest,
  "contrast-album": draftContrastAlbum,
  "county-check": draftCountyCheck,
  "criticism-bulletin": draftCriticismBulletin,
  "deferral-request": draftDeferralRequest,
  "dispatch-notice": draftDispatchNotice,
  "dispatch-return": draftDispatchReturn,
  "dispatch-slip": draftDispatchSlip,
  "dispatch-warning": draftDispatchWarning,
  "extension-request": draftExtensionRequest,
  "inspection-record": draftInspectionRecord,
  "monthly-bulletin": draftMonthlyBulletin,
  "praise-bulletin": draftPraiseBulletin,
  "problem-ledger": draftProblemLedger,
  "quarterly-bulletin": draftQuarterlyBulletin,
  "rectification-report": draftRectificationReport,
  "round-plan": draftRoundPlan,
  "ten-day-bulletin": draftTenDayBulletin,
  "village-archive": draftVillageArchive,
  "wall-chart": draftWallChart,
};

/** Every command and every read, a line each: the API's table of contents. A feature adds its lines here and in server/src/features/all.ts. */
import { changeAccount } from "./accounts/change-account.ts";
import { disableAccount } from "./accounts/disable-account.ts";
import { enableAccount } from "./accounts/enable-account.ts";
import { grantRole } from "./accounts/grant-role.ts";
import { listAccounts } from "./accounts/list-accounts.ts";
import { listContacts } from "./accounts/list-contacts.ts";
import { listGrantPlaces } from "./accounts/list-grant-places.ts";
import { listPosts } from "./accounts/list-posts.ts";
import { openAccount } from "./accounts/open-account.ts";
import { readAccount } from "./accounts/read-account.ts";
import { readOwnAccount } from "./accounts/read-own-account.ts";
import { revokeGrant } from "./accounts/revoke-grant.ts";
import { setContact } from "./accounts/set-contact.ts";
import { setLanguage } from "./accounts/set-language.ts";
import { setOwnContact } from "./accounts/set-own-contact.ts";
import { adjustAssessment } from "./assessments/adjust-assessment.ts";
import { answerCheckSheet } from "./assessments/answer-check-sheet.ts";
import { computeAssessment } from "./assessments/compute-assessment.ts";
import { correctAssessment } from "./assessments/correct-assessment.ts";
import { decideMeasure } from "./assessments/decide-measure.ts";
import { decideObjection } from "./assessments/decide-objection.ts";
import { enterCheckAnswers } from "./assessments/enter-check-answers.ts";
import { explainAssessmentResult } from "./assessments/explain-assessment-result.ts";
import { exportCheckSheet } from "./assessments/export-check-sheet.ts";
import { findMeasureGround } from "./assessments/find-measure-ground.ts";
import { importCheckSheet } from "./assessments/import-check-sheet.ts";
import { issueAssessment } from "./assessments/issue-assessment.ts";
import { listAssessmentChanges } from "./assessments/list-assessment-changes.ts";
import { listAssessmentLists } from "./assessments/list-assessment-lists.ts";
import { listAssessmentPeriods } from "./assessments/list-assessment-periods.ts";
import { listAssessmentResults } from "./assessments/list-assessment-results.ts";
import { listAssessments } from "./assessments/list-assessments.ts";
import { listCampaignMeasures } from "./assessments/list-campaign-measures.ts";
import { listLateFacts } from "./assessments/list-late-facts.ts";
import { listMeasures } from "./assessments/list-measures.ts";
import { listObjections } from "./assessments/list-objections.ts";
import { listRankIntervals } from "./assessments/list-rank-intervals.ts";
import { listUnitResults } from "./assessments/list-unit-results.ts";
import { ASSESSMENT_MOVE_SPECS } from "./assessments/move-specs.ts";
import { numberAssessment } from "./assessments/number-assessment.ts";
import { raiseObjection } from "./assessments/raise-objection.ts";
import { readAssessment } from "./assessments/read-assessment.ts";
import { readCheckSheet } from "./assessments/read-check-sheet.ts";
import { receiptAssessment } from "./assessments/receipt-assessment.ts";
import { recordMeasureDone } from "./assessments/record-measure-done.ts";
import { sendAssessmentForCheck } from "./assessments/send-assessment-for-check.ts";
import { tryWhatIf } from "./assessments/try-what-if.ts";
import { verifyAssessment } from "./assessments/verify-assessment.ts";
import { importBoundaries } from "./boundaries/import-boundaries.ts";
import { readBoundaries } from "./boundaries/read-boundaries.ts";
import { readMap } from "./boundaries/read-map.ts";
import { answerCampaignComplaint } from "./burden/answer-campaign-complaint.ts";
import { answerComplaint } from "./burden/answer-complaint.ts";
import { complainAboutSystem } from "./burden/complain-about-system.ts";
import { listCampaignComplaints } from "./burden/list-campaign-complaints.ts";
import { listComplaints } from "./burden/list-complaints.ts";
import { listOwnComplaints } from "./burden/list-own-complaints.ts";
import { listWeekBurden } from "./burden/list-week-burden.ts";
import { readFormBurden } from "./burden/read-form-burden.ts";
import { readUnitBurden } from "./burden/read-unit-burden.ts";
import { changePolicy } from "./campaigns/change-policy.ts";
import { checkPolicy } from "./campaigns/check-policy.ts";
import { comparePolicyVersions } from "./campaigns/compare-policy-versions.ts";
import { listCampaigns } from "./campaigns/list-campaigns.ts";
import { openCampaign } from "./campaigns/open-campaign.ts";
import { readCampaign } from "./campaigns/read-campaign.ts";
import { readPolicy } from "./campaigns/read-policy.ts";
import { readPolicyVersions } from "./campaigns/read-policy-versions.ts";
import { countDispatches } from "./dispatches/count-dispatches.ts";
import { countSentDispatches } from "./dispatches/count-sent-dispatches.ts";
import { listDispatches } from "./dispatches/list-dispatches.ts";
import { readDispatch } from "./dispatches/read-dispatch.ts";
import { draftDocument } from "./documents/draft-document.ts";
import { giveOpinion } from "./documents/give-opinion.ts";
import { issueDocument } from "./documents/issue-document.ts";
import { listDocumentNumbers } from "./documents/list-document-numbers.ts";
import { listDocuments } from "./documents/list-documents.ts";
import { listOpenReceipts } from "./documents/list-open-receipts.ts";
import { listOrgans } from "./documents/list-organs.ts";
import { readDocument } from "./documents/read-document.ts";
import { readDocumentFile } from "./documents/read-document-file.ts";
import { recallDocument } from "./documents/recall-document.ts";
import { receiveDocument } from "./documents/receive-document.ts";
import { redraftDocument } from "./documents/redraft-document.ts";
import { renderDocument } from "./documents/render-document.ts";
import { returnDocument } from "./documents/return-document.ts";
import { setOrgan } from "./documents/set-organ.ts";
import { signDocument } from "./documents/sign-document.ts";
import { submitDocument } from "./documents/submit-document.ts";
import { voidDocument } from "./documents/void-document.ts";
import { drawUnits } from "./draws/draw-units.ts";
import { listDraws } from "./draws/list-draws.ts";
import { publishSeed } from "./draws/publish-seed.ts";
import { readDraw } from "./draws/read-draw.ts";
import { verifyDraw } from "./draws/verify-draw.ts";
import { addEvidence } from "./evidence/add-evidence.ts";
import { listEvidence } from "./evidence/list-evidence.ts";
import { listLookAlikes } from "./evidence/list-look-alikes.ts";
import { listReceipts } from "./evidence/list-receipts.ts";
import { pairPhotos } from "./evidence/pair-photos.ts";
import { readEvidenceHints } from "./evidence/read-evidence-hints.ts";
import { readOriginal } from "./evidence/read-original.ts";
import { readPhotoCopy } from "./evidence/read-photo-copy.ts";
import { readProblemHints } from "./evidence/read-problem-hints.ts";
import { withdrawEvidence } from "./evidence/withdraw-evidence.ts";
import { enterFacts } from "./facts/enter-facts.ts";
import { listFactKinds } from "./facts/list-fact-kinds.ts";
import { listFacts } from "./facts/list-facts.ts";
import { withdrawFacts } from "./facts/withdraw-facts.ts";
import { confirmInspection } from "./inspections/confirm-inspection.ts";
import { correctInspection } from "./inspections/correct-inspection.ts";
import { enterInspection } from "./inspections/enter-inspection.ts";
import { listInspections } from "./inspections/list-inspections.ts";
import { readInspection } from "./inspections/read-inspection.ts";
import { readStandard } from "./inspections/read-standard.ts";
import { readTeamAgreement } from "./inspections/read-team-agreement.ts";
import { withdrawInspection } from "./inspections/withdraw-inspection.ts";
import { listJobs } from "./jobs/list-jobs.ts";
import { retryJob } from "./jobs/retry-job.ts";
import { countLedger } from "./ledger/count-ledger.ts";
import { exportLedger } from "./ledger/export-ledger.ts";
import { groupLedger } from "./ledger/group-ledger.ts";
import { listLedger } from "./ledger/list-ledger.ts";
import { readLedgerWords } from "./ledger/read-ledger-words.ts";
import { readRates } from "./ledger/read-rates.ts";
import { readOverview } from "./overview/read-overview.ts";
import { readTrend } from "./overview/read-trend.ts";
import {
  answerDispatch,
  dispatchProblems,
  handOnDispatch,
  remindDispatch,
  signDispatch,
  warnProblems,
} from "./problems/dispatch-problems.ts";
import { drawRecheck } from "./problems/draw-recheck.ts";
import { findProblem } from "./problems/find-problem.ts";
import { listLookBacks } from "./problems/list-look-backs.ts";
import { listRequests } from "./problems/list-requests.ts";
import { listReturned } from "./problems/list-returned.ts";
import { listWaiting } from "./problems/list-waiting.ts";
import { MOVE_SPECS } from "./problems/move-specs.ts";
import { publishRecheckSeed } from "./problems/publish-recheck-seed.ts";
import { readProblem } from "./problems/read-problem.ts";
import { readProblemStory } from "./problems/read-problem-story.ts";
import { readRecheck } from "./problems/read-recheck.ts";
import { suggestLineageRead } from "./problems/suggest-lineage.ts";
import { compareResponsibilityFiles } from "./responsibilities/compare-responsibility-files.ts";
import { endResponsibility } from "./responsibilities/end-responsibility.ts";
import { exportResponsibilities } from "./responsibilities/export-responsibilities.ts";
import { fileResponsibilities } from "./responsibilities/file-responsibilities.ts";
import { importResponsibilities } from "./responsibilities/import-responsibilities.ts";
import { listCoverageGaps } from "./responsibilities/list-coverage-gaps.ts";
import { listResponsibilities } from "./responsibilities/list-responsibilities.ts";
import { listResponsibilityFiles } from "./responsibilities/list-responsibility-files.ts";
import { listResponsibilityKinds } from "./responsibilities/list-responsibility-kinds.ts";
import { readDutySummary } from "./responsibilities/read-duty-summary.ts";
import { readInspectionList } from "./responsibilities/read-inspection-list.ts";
import { readPairingTable } from "./responsibilities/read-pairing-table.ts";
import { readResponsibilityFile } from "./responsibilities/read-responsibility-file.ts";
import { readTaskList } from "./responsibilities/read-task-list.ts";
import { recordVisit } from "./responsibilities/record-visit.ts";
import { setResponsibility } from "./responsibilities/set-responsibility.ts";
import { whoHeld } from "./responsibilities/who-held.ts";
import { withdrawResponsibility } from "./responsibilities/withdraw-responsibility.ts";
import { withdrawVisit } from "./responsibilities/withdraw-visit.ts";
import { approveRound } from "./rounds/approve-round.ts";
import { assignTasks } from "./rounds/assign-tasks.ts";
import { cancelRound } from "./rounds/cancel-round.ts";
import { changeRound } from "./rounds/change-round.ts";
import { listCommitments } from "./rounds/list-commitments.ts";
import { listRoundUnits } from "./rounds/list-round-units.ts";
import { listRounds } from "./rounds/list-rounds.ts";
import { listTasks } from "./rounds/list-tasks.ts";
import { makeCommitment } from "./rounds/make-commitment.ts";
import { planRound } from "./rounds/plan-round.ts";
import { printOrderCode } from "./rounds/print-order-code.ts";
import { readCalendar } from "./rounds/read-calendar.ts";
import { readPlanChoices } from "./rounds/read-plan-choices.ts";
import { readRound } from "./rounds/read-round.ts";
import { releaseRound } from "./rounds/release-round.ts";
import { endSessions } from "./sessions/end-sessions.ts";
import { linkProvider } from "./sessions/link-provider.ts";
import { listProviderLinks } from "./sessions/list-provider-links.ts";
import { listSignInAttempts } from "./sessions/list-sign-in-attempts.ts";
import { resetSecondFactor } from "./sessions/reset-second-factor.ts";
import { unlinkProvider } from "./sessions/unlink-provider.ts";
import { unlockSignIn } from "./sessions/unlock-sign-in.ts";
import type { CommandSpec, ReadSpec } from "./specs.ts";
import { discardHeld } from "./sync/discard-held.ts";
import { listHeld } from "./sync/list-held.ts";
import { pullChanges } from "./sync/pull-changes.ts";
import { pullUnits } from "./sync/pull-units.ts";
import { changeTeam } from "./teams/change-team.ts";
import { listTeams } from "./teams/list-teams.ts";
import { makeTeam } from "./teams/make-team.ts";
import { setTeamMembers } from "./teams/set-team-members.ts";
import { setTeamUnits } from "./teams/set-team-units.ts";
import { checkTrail } from "./trail/check-trail.ts";
import { erasePersonalValues } from "./trail/erase-personal-values.ts";
import { exportEvents } from "./trail/export-events.ts";
import { exportSiteEvents } from "./trail/export-site-events.ts";
import { findTrailHead } from "./trail/find-trail-head.ts";
import { listEvents } from "./trail/list-events.ts";
import { listSiteEvents } from "./trail/list-site-events.ts";
import { listTrailChecks } from "./trail/list-trail-checks.ts";
import { listTrailHeads } from "./trail/list-trail-heads.ts";
import { readTrailCheck } from "./trail/read-trail-check.ts";
import { addUnit } from "./units/add-unit.ts";
import { endRelations } from "./units/end-relations.ts";
import { exportUnits, exportUnitsBook } from "./units/export-units.ts";
import { importUnits } from "./units/import-units.ts";
import { listUnits } from "./units/list-units.ts";
import { mergeUnits } from "./units/merge-units.ts";
import { moveUnit } from "./units/move-unit.ts";
import { readUnit } from "./units/read-unit.ts";
import { relateUnits } from "./units/relate-units.ts";
import { renameUnit } from "./units/rename-unit.ts";
import { searchUnits } from "./units/search-units.ts";
import { splitUnit } from "./units/split-unit.ts";
import { withdrawUnit } from "./units/withdraw-unit.ts";
import { dropView } from "./views/drop-view.ts";
import { listViews } from "./views/list-views.ts";
import { saveView } from "./views/save-view.ts";

export const COMMANDS: readonly CommandSpec[] = [
  ...MOVE_SPECS.map(({ spec }) => spec),
  ...ASSESSMENT_MOVE_SPECS.map(({ spec }) => spec),
  changeAccount,
  disableAccount,
  enableAccount,
  grantRole,
  openAccount,
  revokeGrant,
  setContact,
  setLanguage,
  setOwnContact,
  adjustAssessment,
  answerCheckSheet,
  enterCheckAnswers,
  computeAssessment,
  correctAssessment,
  decideMeasure,
  decideObjection,
  findMeasureGround,
  importCheckSheet,
  issueAssessment,
  numberAssessment,
  raiseObjection,
  receiptAssessment,
  recordMeasureDone,
  sendAssessmentForCheck,
  tryWhatIf,
  verifyAssessment,
  answerCampaignComplaint,
  answerComplaint,
  complainAboutSystem,
  answerDispatch,
  changePolicy,
  checkPolicy,
  openCampaign,
  dispatchProblems,
  draftDocument,
  giveOpinion,
  issueDocument,
  recallDocument,
  receiveDocument,
  redraftDocument,
  renderDocument,
  returnDocument,
  setOrgan,
  signDocument,
  submitDocument,
  voidDocument,
  drawUnits,
  publishSeed,
  addEvidence,
  withdrawEvidence,
  handOnDispatch,
  enterFacts,
  withdrawFacts,
  confirmInspection,
  correctInspection,
  enterInspection,
  withdrawInspection,
  retryJob,
  findProblem,
  drawRecheck,
  publishRecheckSeed,
  remindDispatch,
  endResponsibility,
  fileResponsibilities,
  importResponsibilities,
  recordVisit,
  setResponsibility,
  withdrawResponsibility,
  withdrawVisit,
  approveRound,
  assignTasks,
  cancelRound,
  changeRound,
  makeCommitment,
  planRound,
  releaseRound,
  endSessions,
  linkProvider,
  resetSecondFactor,
  unlinkProvider,
  unlockSignIn,
  signDispatch,
  discardHeld,
  changeTeam,
  makeTeam,
  setTeamMembers,
  setTeamUnits,
  checkTrail,
  erasePersonalValues,
  addUnit,
  endRelations,
  importUnits,
  importBoundaries,
  mergeUnits,
  moveUnit,
  relateUnits,
  renameUnit,
  splitUnit,
  withdrawUnit,
  dropView,
  saveView,
  warnProblems,
];

export const READS: readonly ReadSpec[] = [
  listAccounts,
  listContacts,
  listGrantPlaces,
  listPosts,
  readAccount,
  readOwnAccount,
  explainAssessmentResult,
  exportCheckSheet,
  listAssessmentChanges,
  listAssessmentLists,
  listAssessmentPeriods,
  listAssessmentResults,
  listAssessments,
  listCampaignMeasures,
  listLateFacts,
  listMeasures,
  listObjections,
  listRankIntervals,
  listUnitResults,
  readAssessment,
  readCheckSheet,
  listCampaignComplaints,
  listComplaints,
  listOwnComplaints,
  listWeekBurden,
  readFormBurden,
  readUnitBurden,
  readBoundaries,
  readMap,
  listCampaigns,
  readCampaign,
  readPolicy,
  comparePolicyVersions,
  readPolicyVersions,
  countDispatches,
  countSentDispatches,
  listDispatches,
  readDispatch,
  listDocumentNumbers,
  listDocuments,
  listOpenReceipts,
  listOrgans,
  readDocument,
  readDocumentFile,
  listDraws,
  readDraw,
  verifyDraw,
  listEvidence,
  listLookAlikes,
  listReceipts,
  pairPhotos,
  readEvidenceHints,
  readOriginal,
  readPhotoCopy,
  readProblemHints,
  compareResponsibilityFiles,
  exportResponsibilities,
  listCoverageGaps,
  listResponsibilities,
  listResponsibilityFiles,
  listResponsibilityKinds,
  readDutySummary,
  readInspectionList,
  readPairingTable,
  readResponsibilityFile,
  readTaskList,
  whoHeld,
  exportUnits,
  exportUnitsBook,
  listFactKinds,
  listFacts,
  listInspections,
  readInspection,
  readStandard,
  readTeamAgreement,
  listJobs,
  countLedger,
  exportLedger,
  groupLedger,
  listLedger,
  readLedgerWords,
  readRates,
  readOverview,
  readTrend,
  listLookBacks,
  listRequests,
  listReturned,
  listWaiting,
  readProblem,
  readProblemStory,
  readRecheck,
  suggestLineageRead,
  listCommitments,
  listRoundUnits,
  listRounds,
  listTasks,
  printOrderCode,
  readCalendar,
  readPlanChoices,
  readRound,
  listProviderLinks,
  listSignInAttempts,
  listHeld,
  pullChanges,
  pullUnits,
  listTeams,
  exportEvents,
  exportSiteEvents,
  findTrailHead,
  listEvents,
  listSiteEvents,
  listTrailChecks,
  listTrailHeads,
  readTrailCheck,
  listUnits,
  readUnit,
  searchUnits,
  listViews,
];

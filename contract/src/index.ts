export * from "./api/accounts/change-account.ts";
export * from "./api/accounts/disable-account.ts";
export * from "./api/accounts/enable-account.ts";
export * from "./api/accounts/grant-role.ts";
export * from "./api/accounts/list-accounts.ts";
export * from "./api/accounts/list-contacts.ts";
export * from "./api/accounts/list-grant-places.ts";
export * from "./api/accounts/list-posts.ts";
export * from "./api/accounts/open-account.ts";
export * from "./api/accounts/read-account.ts";
export * from "./api/accounts/read-own-account.ts";
export * from "./api/accounts/revoke-grant.ts";
export * from "./api/accounts/set-contact.ts";
export * from "./api/accounts/set-language.ts";
export * from "./api/accounts/set-own-contact.ts";
export { COMMANDS, READS } from "./api/all.ts";
export * from "./api/assessments/adjust-assessment.ts";
export * from "./api/assessments/answer-check-sheet.ts";
export * from "./api/assessments/assessment-values.ts";
export * from "./api/assessments/compute-assessment.ts";
export * from "./api/assessments/correct-assessment.ts";
export * from "./api/assessments/decide-measure.ts";
export * from "./api/assessments/decide-objection.ts";
export * from "./api/assessments/enter-check-answers.ts";
export * from "./api/assessments/explain-assessment-result.ts";
export * from "./api/assessments/export-check-sheet.ts";
export * from "./api/assessments/find-measure-ground.ts";
export * from "./api/assessments/import-check-sheet.ts";
export * from "./api/assessments/issue-assessment.ts";
export * from "./api/assessments/list-assessment-changes.ts";
export * from "./api/assessments/list-assessment-lists.ts";
export * from "./api/assessments/list-assessment-periods.ts";
export * from "./api/assessments/list-assessment-results.ts";
export * from "./api/assessments/list-assessments.ts";
export * from "./api/assessments/list-campaign-measures.ts";
export * from "./api/assessments/list-late-facts.ts";
export * from "./api/assessments/list-measures.ts";
export * from "./api/assessments/list-objections.ts";
export * from "./api/assessments/list-rank-intervals.ts";
export * from "./api/assessments/list-unit-results.ts";
export * from "./api/assessments/move-specs.ts";
export * from "./api/assessments/number-assessment.ts";
export * from "./api/assessments/raise-objection.ts";
export * from "./api/assessments/read-assessment.ts";
export * from "./api/assessments/read-check-sheet.ts";
export * from "./api/assessments/receipt-assessment.ts";
export * from "./api/assessments/record-measure-done.ts";
export * from "./api/assessments/send-assessment-for-check.ts";
export * from "./api/assessments/try-what-if.ts";
export * from "./api/assessments/verify-assessment.ts";
export * from "./api/boundaries/import-boundaries.ts";
export * from "./api/boundaries/read-boundaries.ts";
export * from "./api/boundaries/read-map.ts";
export * from "./api/burden/answer-campaign-complaint.ts";
export * from "./api/burden/answer-complaint.ts";
export * from "./api/burden/complain-about-system.ts";
export * from "./api/burden/list-campaign-complaints.ts";
export * from "./api/burden/list-complaints.ts";
export * from "./api/burden/list-own-complaints.ts";
export * from "./api/burden/list-week-burden.ts";
export * from "./api/burden/read-form-burden.ts";
export * from "./api/burden/read-unit-burden.ts";
export * from "./api/campaigns/change-policy.ts";
export * from "./api/campaigns/check-policy.ts";
export * from "./api/campaigns/compare-policy-versions.ts";
export * from "./api/campaigns/list-campaigns.ts";
export * from "./api/campaigns/open-campaign.ts";
export * from "./api/campaigns/policy-text.ts";
export * from "./api/campaigns/read-campaign.ts";
export * from "./api/campaigns/read-policy.ts";
export * from "./api/campaigns/read-policy-versions.ts";
export * from "./api/dispatches/count-dispatches.ts";
export * from "./api/dispatches/count-sent-dispatches.ts";
export * from "./api/dispatches/dispatch-values.ts";
export * from "./api/dispatches/list-dispatches.ts";
export * from "./api/dispatches/read-dispatch.ts";
export * from "./api/documents/document-values.ts";
export * from "./api/documents/draft-document.ts";
export * from "./api/documents/give-opinion.ts";
export * from "./api/documents/issue-document.ts";
export * from "./api/documents/list-document-numbers.ts";
export * from "./api/documents/list-documents.ts";
export * from "./api/documents/list-open-receipts.ts";
export * from "./api/documents/list-organs.ts";
export * from "./api/documents/read-document.ts";
export * from "./api/documents/read-document-file.ts";
export * from "./api/documents/recall-document.ts";
export * from "./api/documents/receive-document.ts";
export * from "./api/documents/redraft-document.ts";
export * from "./api/documents/render-document.ts";
export * from "./api/documents/return-document.ts";
export * from "./api/documents/set-organ.ts";
export * from "./api/documents/sign-document.ts";
export * from "./api/documents/submit-document.ts";
export * from "./api/documents/void-document.ts";
export * from "./api/draws/draw-units.ts";
export * from "./api/draws/draw-values.ts";
export * from "./api/draws/list-draws.ts";
export * from "./api/draws/publish-seed.ts";
export * from "./api/draws/read-draw.ts";
export * from "./api/draws/verify-draw.ts";
export * from "./api/evidence/add-evidence.ts";
export * from "./api/evidence/evidence-hints.ts";
export * from "./api/evidence/list-evidence.ts";
export * from "./api/evidence/list-look-alikes.ts";
export * from "./api/evidence/list-receipts.ts";
export * from "./api/evidence/pair-photos.ts";
export * from "./api/evidence/read-evidence-hints.ts";
export * from "./api/evidence/read-original.ts";
export * from "./api/evidence/read-photo-copy.ts";
export * from "./api/evidence/read-problem-hints.ts";
export * from "./api/evidence/withdraw-evidence.ts";
export * from "./api/facts/enter-facts.ts";
export * from "./api/facts/fact-values.ts";
export * from "./api/facts/list-fact-kinds.ts";
export * from "./api/facts/list-facts.ts";
export * from "./api/facts/withdraw-facts.ts";
export * from "./api/inspections/confirm-inspection.ts";
export * from "./api/inspections/correct-inspection.ts";
export * from "./api/inspections/enter-inspection.ts";
export * from "./api/inspections/inspection-values.ts";
export * from "./api/inspections/list-inspections.ts";
export * from "./api/inspections/read-inspection.ts";
export * from "./api/inspections/read-standard.ts";
export * from "./api/inspections/read-team-agreement.ts";
export * from "./api/inspections/withdraw-inspection.ts";
export * from "./api/jobs/list-jobs.ts";
export * from "./api/jobs/retry-job.ts";
export * from "./api/ledger/count-ledger.ts";
export * from "./api/ledger/export-ledger.ts";
export * from "./api/ledger/group-ledger.ts";
export * from "./api/ledger/ledger-query.ts";
export * from "./api/ledger/list-ledger.ts";
export * from "./api/ledger/read-ledger-words.ts";
export * from "./api/ledger/read-rates.ts";
export { type Described, describeApi } from "./api/openapi.ts";
export { EXTRA_ROUTES, type ExtraRoute } from "./api/openapi-extra.ts";
export type { JsonSchema } from "./api/openapi-schema.ts";
export * from "./api/overview/overview-values.ts";
export * from "./api/overview/read-overview.ts";
export * from "./api/overview/read-trend.ts";
export * from "./api/problems/dispatch-problems.ts";
export * from "./api/problems/draw-recheck.ts";
export * from "./api/problems/find-problem.ts";
export * from "./api/problems/list-look-backs.ts";
export * from "./api/problems/list-requests.ts";
export * from "./api/problems/list-returned.ts";
export * from "./api/problems/list-waiting.ts";
export * from "./api/problems/move-specs.ts";
export * from "./api/problems/problem-line.ts";
export * from "./api/problems/publish-recheck-seed.ts";
export * from "./api/problems/read-problem.ts";
export * from "./api/problems/read-problem-story.ts";
export * from "./api/problems/read-recheck.ts";
export * from "./api/problems/suggest-lineage.ts";
export * from "./api/responsibilities/compare-responsibility-files.ts";
export * from "./api/responsibilities/end-responsibility.ts";
export * from "./api/responsibilities/export-responsibilities.ts";
export * from "./api/responsibilities/file-responsibilities.ts";
export * from "./api/responsibilities/import-responsibilities.ts";
export * from "./api/responsibilities/list-coverage-gaps.ts";
export * from "./api/responsibilities/list-responsibilities.ts";
export * from "./api/responsibilities/list-responsibility-files.ts";
export * from "./api/responsibilities/list-responsibility-kinds.ts";
export * from "./api/responsibilities/read-duty-summary.ts";
export * from "./api/responsibilities/read-inspection-list.ts";
export * from "./api/responsibilities/read-pairing-table.ts";
export * from "./api/responsibilities/read-responsibility-file.ts";
export * from "./api/responsibilities/read-task-list.ts";
export * from "./api/responsibilities/record-visit.ts";
export * from "./api/responsibilities/set-responsibility.ts";
export * from "./api/responsibilities/who-held.ts";
export * from "./api/responsibilities/withdraw-responsibility.ts";
export * from "./api/responsibilities/withdraw-visit.ts";
export * from "./api/rounds/approve-round.ts";
export * from "./api/rounds/assign-tasks.ts";
export * from "./api/rounds/cancel-round.ts";
export * from "./api/rounds/change-round.ts";
export * from "./api/rounds/list-commitments.ts";
export * from "./api/rounds/list-round-units.ts";
export * from "./api/rounds/list-rounds.ts";
export * from "./api/rounds/list-tasks.ts";
export * from "./api/rounds/make-commitment.ts";
export * from "./api/rounds/plan-round.ts";
export * from "./api/rounds/print-order-code.ts";
export * from "./api/rounds/read-calendar.ts";
export * from "./api/rounds/read-plan-choices.ts";
export * from "./api/rounds/read-round.ts";
export * from "./api/rounds/release-round.ts";
export * from "./api/rounds/round-values.ts";
export * from "./api/scalars.ts";
export * from "./api/sessions/end-sessions.ts";
export * from "./api/sessions/link-provider.ts";
export * from "./api/sessions/list-provider-links.ts";
export * from "./api/sessions/list-sign-in-attempts.ts";
export * from "./api/sessions/reset-second-factor.ts";
export * from "./api/sessions/unlink-provider.ts";
export * from "./api/sessions/unlock-sign-in.ts";
export {
  type AnswerOf,
  type BodyOf,
  type CommandSpec,
  defineCommand,
  defineRead,
  type QueryOf,
  type ReadSpec,
  type ResultOf,
} from "./api/specs.ts";
export * from "./api/sync/discard-held.ts";
export * from "./api/sync/list-held.ts";
export * from "./api/sync/pull-changes.ts";
export * from "./api/sync/pull-units.ts";
export * from "./api/sync/push-commands.ts";
export * from "./api/sync/sync-rows.ts";
export * from "./api/teams/change-team.ts";
export * from "./api/teams/list-teams.ts";
export * from "./api/teams/make-team.ts";
export * from "./api/teams/set-team-members.ts";
export * from "./api/teams/set-team-units.ts";
export * from "./api/teams/team-values.ts";
export * from "./api/trail/check-trail.ts";
export * from "./api/trail/erase-personal-values.ts";
export * from "./api/trail/export-events.ts";
export * from "./api/trail/export-site-events.ts";
export * from "./api/trail/find-trail-head.ts";
export * from "./api/trail/list-events.ts";
export * from "./api/trail/list-site-events.ts";
export * from "./api/trail/list-trail-checks.ts";
export * from "./api/trail/list-trail-heads.ts";
export * from "./api/trail/read-trail-check.ts";
export * from "./api/trail/trail-findings.ts";
export * from "./api/trail/trail-values.ts";
export * from "./api/units/add-unit.ts";
export * from "./api/units/end-relations.ts";
export * from "./api/units/export-units.ts";
export * from "./api/units/import-units.ts";
export * from "./api/units/list-units.ts";
export * from "./api/units/merge-units.ts";
export * from "./api/units/move-unit.ts";
export * from "./api/units/read-unit.ts";
export * from "./api/units/relate-units.ts";
export * from "./api/units/rename-unit.ts";
export * from "./api/units/search-units.ts";
export * from "./api/units/split-unit.ts";
export * from "./api/units/withdraw-unit.ts";
export * from "./api/views/drop-view.ts";
export * from "./api/views/list-views.ts";
export * from "./api/views/save-view.ts";
export * from "./api/views/view-values.ts";
export * from "./assessments/assessment-case.ts";
export * from "./assessments/assessment-states.ts";
export * from "./assessments/gives-up.ts";
export * from "./assessments/measure-states.ts";
export * from "./assessments/measure-transition.ts";
export * from "./assessments/move-table.ts";
export * from "./assessments/outcomes.ts";
export * from "./assessments/transition.ts";
export {
  type Boundary,
  type BoundaryFault,
  checkGeojson,
  MOST_FEATURES,
  MOST_POSITIONS,
  type Polygons,
  type Position,
  type Ring,
} from "./boundaries/check-geojson.ts";
export { type Box, boxOf, simplifyBoundary, stepFor } from "./boundaries/simplify-boundaries.ts";
export { BASIS, secondsOfForm, secondsOfPhotos, toMinutes } from "./burden/estimate-minutes.ts";
export { type Filling, type FormField, formFields } from "./burden/form-fields.ts";
export { reportsDue, reportsOwed, type Week, weekNamed, weeksOf } from "./burden/reports-due.ts";
export { type ResponsibleForm, responsibleForms } from "./burden/responsible-forms.ts";
export { findSurveillance, SURVEILLANCE_WORDS } from "./burden/surveillance-words.ts";
export {
  COUNTED,
  type Counted,
  type ReportDue,
  type ReportOwed,
  type WeekBurden,
  type WeekCounts,
  weekBurden,
} from "./burden/week-burden.ts";
export {
  BODY_KINDS,
  BODY_LEVELS,
  type BodyKind,
  type BodyLevel,
  bodyLevelOf,
} from "./documents/body-kinds.ts";
export { DOCUMENT_STATES, type DocumentState } from "./documents/document-states.ts";
export {
  DRAFTED_KIND_IDS,
  DRAFTED_KINDS,
  type DraftedKind,
  type DraftedKindId,
} from "./documents/drafted-kinds.ts";
export {
  DOCUMENT_MOVES,
  type DocumentCase,
  type DocumentMove,
  moveDocument,
} from "./documents/move-document.ts";
export {
  missingOpinions,
  OPINION_STEPS,
  type OpinionStep,
  type SlipOpinion,
} from "./documents/routing-slip.ts";
export { FAILURES, type FailureCode, type FailureKind } from "./failures/catalogue.ts";
export {
  adviseOnFailure,
  type DataDetails,
  type DataFailureCode,
  type DataPlace,
  type DetailsOf,
  dataDetails,
  describeFailure,
  type Failure,
  failure,
} from "./failures/failure.ts";
export { type Detail, type Language, type Phrase, say } from "./failures/phrase.ts";
export { statusOfFailure } from "./failures/status-of-failure.ts";
export {
  type Assignment,
  assignByTerritory,
  type PlacedUnit,
  type TeamTerritory,
} from "./inspections/assign-by-territory.ts";
export { checkItems, type ItemFault } from "./inspections/check-items.ts";
export {
  findMeetings,
  type Meeting,
  type PlannedVisit,
  type Suggestion,
} from "./inspections/find-meetings.ts";
export { weekDays, weekName, weekNumber } from "./inspections/iso-week.ts";
export {
  type InspectionItem,
  type ScoreLine,
  type StandardScore,
  scoreByStandard,
} from "./inspections/score-by-standard.ts";
export {
  type DoubleScoring,
  type ScoredPlace,
  type TeamAgreement,
  teamAgreement,
} from "./inspections/team-agreement.ts";
export {
  type Channel,
  type ChannelLimit,
  channelFor,
  DEFAULT_CHANNELS,
  readChannels,
  SEVERITY_IDS,
  type Severity,
} from "./problems/channels.ts";
export {
  type ChainStep,
  type ClosingChain,
  DEFAULT_STEPS,
  readClosingChain,
} from "./problems/closing-chain.ts";
export { COUNTS, type CountId, type CountKind } from "./problems/count-definitions.ts";
export { type Due, dueAfter, dueOf, dueStated, extendDue, type LimitUnit } from "./problems/due.ts";
export { type Counter, type Effect, type FactEvent, NOTICES, type Notice } from "./problems/effects.ts";
export {
  type EventOf,
  PROBLEM_EVENT_IDS,
  PROBLEM_EVENT_SCHEMAS,
  type ProblemEvent,
  type ProblemEventKind,
} from "./problems/events.ts";
export { levelOfKind, type WorkLevel } from "./problems/levels.ts";
export {
  countWarnings,
  type NumberedWarning,
  numberWarnings,
  type SentWarning,
} from "./problems/lineage-warnings.ts";
export { MOVES, moveOf, openMoves } from "./problems/move-table.ts";
export type { PhotoKind } from "./problems/moves/move.ts";
export { OUTCOMES, type OutcomeConditions, outcomeOf } from "./problems/outcomes.ts";
export { printAtLeast, printPercent, printRate, printRateDefined, rateFrom } from "./problems/print-rate.ts";
export {
  type Finding,
  type LookBack,
  openProblem,
  type PendingRequest,
  type ProblemCase,
  type RecheckResult,
} from "./problems/problem-case.ts";
export {
  type PhotoRule,
  type ProblemRules,
  type RuleSettings,
  readProblemRules,
} from "./problems/problem-rules.ts";
export {
  daysUsedOn,
  deferralOverOn,
  dueSoonOn,
  firstPass,
  lookBacksDueOn,
  onTimeOn,
  overdueMilestonesOn,
  overdueOn,
} from "./problems/progress.ts";
export { FLOW_COUNTS, STOCK_COUNTS } from "./problems/rate-count-words.ts";
export {
  countFlow,
  countProblems,
  type FlowRow,
  type ProblemCounts,
  type ProblemFlow,
} from "./problems/rate-counts.ts";
export { RATES, type Rate, type RateId, rateOf, ratesOf } from "./problems/rates.ts";
export {
  type ClosedProblem,
  drawRuleOf,
  type RecheckWindow,
  recheckFrame,
  recheckRequest,
} from "./problems/recheck-frame.ts";
export { type Arrival, arrive, type Released } from "./problems/release-held.ts";
export { releaseSealed } from "./problems/release-sealed.ts";
export { type Lateness, latenessOf, SOON_DAYS, sayDueDay } from "./problems/say-lateness.ts";
export {
  type HeldRole,
  PROBLEM_SIDES,
  type ProblemActor,
  type ProblemSide,
  sidesOf,
} from "./problems/sides.ts";
export { dayOf, fromSiteTime, type SiteTime, toSiteTime } from "./problems/site-time.ts";
export { isTerminal, PROBLEM_STATE_IDS, PROBLEM_STATES, type ProblemState } from "./problems/states.ts";
export {
  type Comparable,
  type LineageSuggestion,
  metresBetween,
  type Point,
  suggestLineage,
} from "./problems/suggest-lineage.ts";
export {
  type Done,
  type Outcome,
  type Transition,
  type TransitionContext,
  transition,
} from "./problems/transition.ts";
export { WAITING_GROUPS, type WaitingGroup, waitingGroup } from "./problems/waiting-groups.ts";
export { WAITING_KINDS, type WaitingKind } from "./problems/waiting-kinds.ts";
export { type WireLimit, wireLimit } from "./problems/wire-limit.ts";
export {
  DUTY_STATES,
  type DutyOfHolder,
  type DutyOfPeriod,
  dutySummary,
  type WorkRecord,
} from "./responsibilities/duty-summary.ts";
export {
  compareLists,
  type FiledChange,
  type FiledComparison,
  type FiledHolding,
  fileList,
} from "./responsibilities/filed-list.ts";
export { isFor, type ResponsibilityKind, responsibilityKinds } from "./responsibilities/kinds.ts";
export {
  doMeet,
  type HeldResponsibility,
  settleResponsibility,
  type WantedResponsibility,
} from "./responsibilities/settle.ts";
export { type TaskLine, taskLines } from "./responsibilities/task-list.ts";
export {
  type Actor,
  can,
  canAnywhere,
  type Grant,
  grantsFor,
  grantsOver,
  joinRanges,
  type Place,
  type Range,
  reach,
  rolesIn,
  verbsIn,
  wholeReach,
} from "./rights/can.ts";
export { checkGrant, type HeldGrant, mayShareAccount, type WantedGrant } from "./rights/check-grant.ts";
export { hasVerb, POWERS, rolesWith } from "./rights/powers.ts";
export { REACHES, type Reach, ROLE_REACHES } from "./rights/reaches.ts";
export { ROLES, type Role, type RoleKind, type Side } from "./rights/roles.ts";
export { VERBS, type Verb } from "./rights/verbs.ts";
export { FIRST_BATCH, MOST_COMMANDS, MOST_PUSH_BYTES, nextBatch } from "./sync/batch-size.ts";
export { clockOffset, mendTime } from "./sync/mend-clock.ts";
export { chainCommands } from "./sync/order-commands.ts";
export * from "./sync/outbox.ts";
export { CONFLICTS, outcomeOfFailure, type PhoneOutcome } from "./sync/outcome-of-failure.ts";
export * from "./sync/phone.ts";
export { madeBy, neededBy, PHONE_COMMANDS, type RecordName, type RecordNoun } from "./sync/phone-commands.ts";
export * from "./sync/phone-store.ts";
export { KEPT_DAYS, SYNC_ORDER, SYNC_TYPES, type SyncType, type SyncTypeSpec } from "./sync/sync-types.ts";
export { DATA_TABLES, findTable } from "./tables/data-tables.ts";
export { type DeclaredKind, declareTable } from "./tables/declare-table.ts";
export { extendTable } from "./tables/extend-table.ts";
export type { Choice, Column, ColumnType, DayOrder, Table } from "./tables/table.ts";
export { INSPECTION_KINDS } from "./tables/vocabularies.ts";
export * from "./trail/trail-groups.ts";
export {
  type HappenedTo,
  TRAIL_KIND_NAMES,
  TRAIL_KINDS,
  type TrailKind,
  trailPhrase,
} from "./trail/trail-kinds.ts";
export {
  codeFitsKind,
  codeFitsParent,
  doubtTownSegment,
  showUnitCode,
} from "./units/check-unit-code.ts";
export { type CodeHolder, type CodeTime, findCodeClashes, indexCodes } from "./units/code-times.ts";
export {
  HIERARCHIES,
  type Hierarchy,
  type HierarchySpec,
  holdsOn,
  overlap,
  type UnitRelation,
  type Validity,
} from "./units/hierarchies.ts";
export {
  type CodeDepth,
  type CodeExtension,
  type CodeFault,
  parseUnitCode,
  type UnitCode,
} from "./units/parse-unit-code.ts";
export {
  isUnitKind,
  kindOfWord,
  kindsOfRung,
  mayStandBelow,
  UNIT_KIND_SPECS,
  type UnitKind,
  type UnitKindSpec,
} from "./units/unit-kinds.ts";

// The tables as Kysely knows them, written by `npm run generate` from server/migrations. Do not edit.
import type { ColumnType } from "kysely";

/** bytea. */
export type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
/** json and jsonb are written as their text: pg would take a list for an array of PostgreSQL's. */
export type Json = ColumnType<unknown, string, string>;
/** Exact, as digits. */
export type Numeric = ColumnType<string, string | number, string | number>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

/** May be left out. */
export type Given<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>;
/** PostgreSQL's own: read alone. */
export type GivenAlways<T> =
  T extends ColumnType<infer S, unknown, unknown> ? ColumnType<S, never, never> : ColumnType<T, never, never>;

export interface Account {
  id: string;
  name: string;
  post: string;
  language: Given<string>;
  disabled_at: Timestamp | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface AccountContact {
  account: string;
  telephone: string | null;
  other: string | null;
}

export interface Assessment {
  campaign: string;
  id: string;
  cadence: string;
  period: string;
  title: string;
  first_day: string;
  last_day: string;
  edition: Given<number>;
  corrects: string | null;
  correction_reason: string | null;
  state: Given<string>;
  policy: string;
  digest: string;
  version: string;
  decisions: Given<Json>;
  computation: Given<number>;
  computed_by: string;
  computed_at: Timestamp;
  snapshot: string | null;
  frozen_at: Timestamp | null;
  manifest: string | null;
  facts_digest: string | null;
  fact_count: number | null;
  engine: string | null;
  result_digest: string | null;
  shape: Json | null;
  lists: Json | null;
  awards: Json | null;
  notices: Json | null;
  changes: Json | null;
  refusal: Json | null;
  check_until: string | null;
  shown_at: Timestamp | null;
  reviewed_by: string | null;
  submitted_by: string | null;
  signed_by: string | null;
  signed_at: Timestamp | null;
  number: string | null;
  number_organ: string | null;
  issued_at: Timestamp | null;
  superseded_by: string | null;
  steps: Given<Json>;
  revision: Given<number>;
  xid: Given<string>;
}

export interface AssessmentAdjustment {
  campaign: string;
  id: string;
  assessment: string;
  score_of: string;
  unit: string;
  pos: number;
  computed: string;
  change: string;
  adjusted: string;
  reason: string;
  adjusted_by: string;
  adjusted_at: Timestamp;
  revision: Given<number>;
  xid: Given<string>;
}

export interface AssessmentListMember {
  campaign: string;
  assessment: string;
  list: string;
  seq: number;
  unit: string;
  pos: number;
  unit_name: string;
  pool: string | null;
  place: number | null;
  tied_at_edge: boolean;
}

export interface AssessmentMeasure {
  campaign: string;
  assessment: string;
  key: string;
  seq: number;
  rule: string;
  measure: string;
  unit: string;
  pos: number | null;
  proposal: Json;
  needs_finding: string | null;
  state: string;
  finding_reason: string | null;
  found_by: string | null;
  found_at: Timestamp | null;
  chosen: string | null;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: Timestamp | null;
  carried_out_on: string | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface AssessmentObjection {
  campaign: string;
  id: string;
  assessment: string;
  sheet: string;
  unit: string;
  pos: number;
  score_of: string | null;
  part: string | null;
  fact: string | null;
  reason: string;
  raised_by: string;
  raised_at: Timestamp;
  state: Given<string>;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: Timestamp | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface AssessmentResult {
  campaign: string;
  assessment: string;
  score_of: string;
  unit: string;
  pos: number;
  unit_name: string;
  seq: number;
  score: string | null;
  printed: string | null;
  absent: string | null;
  grade: string | null;
  grade_label: string | null;
  grade_gate: string | null;
  pool: Given<string>;
  place: number | null;
  from_end: number | null;
  pool_size: number | null;
  tied: Given<boolean>;
  ranks: Json;
  parts: Json;
  lists: Given<string[]>;
}

export interface AssessmentSheet {
  campaign: string;
  assessment: string;
  unit: string;
  pos: number;
  pos_end: number;
  digest: string;
  sent_at: Timestamp;
  answered_by: string | null;
  answered_at: Timestamp | null;
  agrees: boolean | null;
  note: string | null;
  received_by: string | null;
  received_at: Timestamp | null;
  revision: Given<number>;
  xid: Given<string>;
  answer_medium: string | null;
  answer_told_by: string | null;
}

export interface AssessmentVerification {
  campaign: string;
  id: string;
  assessment: string;
  asked_by: string;
  asked_at: Timestamp;
  done_at: Timestamp | null;
  holds: boolean | null;
  found: Json | null;
}

export interface Campaign {
  id: string;
  title: string;
  root: string;
  parent: string | null;
  first_day: string;
  last_day: string;
  revision: Given<number>;
  xid: Given<string>;
}

export interface CampaignPolicy {
  campaign: string;
  digest: string;
  decisions: Given<Json>;
  valid: string;
}

export interface Command {
  id: string;
  name: string;
  account: string;
  campaign: string | null;
  body_digest: Bytes;
  result: Json | null;
  received_at: Given<Timestamp>;
  claimed_at: Timestamp | null;
  clock_offset_ms: number | null;
}

export interface Commitment {
  campaign: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  period: string;
  promised_by: string;
  promised_at: Timestamp;
  withdrawn_at: Timestamp | null;
  revision: Given<number>;
  xid: Given<string>;
  fact_xid: Given<string>;
}

export interface Complaint {
  id: string;
  account: string;
  campaign: string | null;
  category: string;
  text: string;
  made_on: string;
  answer: string | null;
  answered_by: string | null;
  answered_at: Timestamp | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface Credential {
  account: string;
  password_hash: string | null;
  set_at: Timestamp;
  must_change: Given<boolean>;
  version: Given<number>;
}

export interface Dispatch {
  campaign: string;
  id: string;
  channel: string;
  receiver: string;
  pos: number;
  issuer_team: string | null;
  issuer_post: string;
  issued_by: string;
  issued_at: Timestamp;
  issued_on: string;
  inspection: string | null;
  round: string | null;
  sealed_by: string | null;
  number: string | null;
  slip: string | null;
  due_at: Timestamp | null;
  due_on: string | null;
  demand: string | null;
  contact: string | null;
  refused_note: string | null;
  received_at: Timestamp | null;
  received_by: string | null;
  answered_at: Timestamp | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface DispatchProblem {
  campaign: string;
  dispatch: string;
  problem: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
}

export interface DispatchStep {
  campaign: string;
  id: string;
  dispatch: string;
  kind: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  to_unit: string | null;
  problems: Given<string[]>;
  text: string | null;
  due_on: string | null;
  answered_by_post: string | null;
  leader_post: string | null;
  person_post: string | null;
  medium: Given<string>;
  account: string;
  at: Timestamp;
  received_at: Given<Timestamp>;
  xid: Given<string>;
}

export interface Document {
  campaign: string;
  id: string;
  kind: string;
  noun: string;
  subject: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  organ: string;
  title: string;
  fields: Json;
  words: Json;
  distribution: Json;
  receipts_by: string | null;
  urgency: string | null;
  publicity: string;
  countersign: Given<string[]>;
  example: Given<boolean>;
  state: Given<string>;
  drafted_by: string;
  drafted_at: Timestamp;
  submitted_by: string | null;
  submitted_at: Timestamp | null;
  signed_by: string | null;
  signed_at: Timestamp | null;
  day: string | null;
  code: string | null;
  series: string | null;
  year: number | null;
  serial: number | null;
  number: string | null;
  issued_by: string | null;
  issued_at: Timestamp | null;
  receipted_at: Timestamp | null;
  voided_by: string | null;
  voided_at: Timestamp | null;
  void_reason: string | null;
  content: string;
  revision: Given<number>;
  xid: Given<string>;
  source: string | null;
}

export interface DocumentFile {
  campaign: string;
  document: string;
  part: string;
  form: string;
  content: string;
  organ: string;
  sealed_by: string | null;
  issued: boolean;
  state: Given<string>;
  file: string | null;
  sha256: string | null;
  bytes: number | null;
  notices: Given<Json>;
  characters: number | null;
  failure: Json | null;
  asked_at: Timestamp;
  made_at: Timestamp | null;
  n: GivenAlways<number>;
}

export interface DocumentNumber {
  code: string;
  series: string;
  year: number;
  serial: number;
  campaign: string;
  organ: string;
  noun: string;
  subject: string;
  taken_by: string;
  taken_at: Timestamp;
  voided_at: Timestamp | null;
  void_reason: string | null;
}

export interface DocumentOpinion {
  campaign: string;
  id: string;
  document: string;
  organ: string;
  sealed_by: string | null;
  step: string;
  post: string;
  opinion: string;
  account: string;
  at: Timestamp;
  n: GivenAlways<number>;
}

export interface DocumentRecipient {
  campaign: string;
  document: string;
  n: number;
  organ: string;
  role: string;
  unit: string;
  pos: number;
  name: string;
  receipts_by: string | null;
  code: Given<string>;
  received_at: Timestamp | null;
  received_by_post: string | null;
  medium: string | null;
  note: string | null;
  entered_by: string | null;
}

export interface Draw {
  campaign: string;
  id: string;
  round: string | null;
  sealed_by: string | null;
  title: string;
  rule_name: string;
  draws: string;
  period: string | null;
  digest: string | null;
  frame: Json;
  frame_size: number;
  frame_digest: string;
  rule: Json;
  compulsory: Json;
  already_seen: Json;
  round_name: string;
  seed_source: string;
  seed: string | null;
  frame_first: boolean;
  published_at: Timestamp;
  published_by: string;
  seeded_at: Timestamp | null;
  drawn: Json | null;
  proof: Json | null;
  seen_after: Json | null;
  drawn_at: Timestamp | null;
  drawn_by: string | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface EnteredFact {
  campaign: string;
  id: string;
  kind: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  day: string | null;
  cells: Json;
  key: string | null;
  source: string;
  entered_by: string;
  entered_at: Timestamp;
  received_at: Timestamp;
  withdrawn_by: string | null;
  withdrawn_at: Timestamp | null;
  withdrawal_reason: string | null;
  fact_xid: Given<string>;
  revision: Given<number>;
  xid: Given<string>;
}

export interface Event {
  id: GivenAlways<number>;
  received_at: Given<Timestamp>;
  at: Timestamp;
  kind: string;
  campaign: string | null;
  noun: string;
  subject: string;
  unit: string | null;
  pos: number | null;
  account: string | null;
  command: string | null;
  change: Given<Json>;
  sealed_by: string | null;
  xid: Given<string>;
}

export interface EventPersonal {
  event_id: number;
  name: string;
  campaign: string | null;
  pos: number | null;
  sealed_by: string | null;
  salt: Bytes | null;
  value: string | null;
  erased_at: Timestamp | null;
  unit: string | null;
  noun: string;
  subject: string;
  erased_by: string | null;
}

export interface Evidence {
  campaign: string;
  id: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  problem: string | null;
  inspection: string | null;
  spot: string | null;
  stage: string;
  state: Given<string>;
  promised: Given<boolean>;
  sha256: string | null;
  bytes: number | null;
  taken_at: Timestamp | null;
  position: Json | null;
  direction: number | null;
  retakes: string | null;
  note: string | null;
  account: string;
  at: Timestamp;
  stored_at: Timestamp | null;
  kind: string | null;
  media_type: string | null;
  ending: string | null;
  says: Given<Json>;
  file: string | null;
  width: number | null;
  height: number | null;
  thumbnail: string | null;
  screen: string | null;
  likeness: number | null;
  is_flat: boolean | null;
  unreadable_reason: string | null;
  withdrawn_reason: string | null;
  revision: Given<number>;
  xid: Given<string>;
  is_described: Given<boolean>;
}

export interface FactPast {
  campaign: string;
  source: string;
  id: string;
  from_xid: string;
  to_xid: string;
  unit: string | null;
  pos: number;
  sealed_by: string | null;
  past: Json;
}

export interface FeedEpoch {
  only_one: Given<boolean>;
  epoch: Given<string>;
}

export interface FrozenSlice {
  campaign: string;
  digest: string;
  rows: number;
  bytes: Bytes;
}

export interface HeldCommand {
  id: string;
  campaign: string;
  account: string;
  name: string;
  body: Json;
  body_digest: Bytes;
  base: number | null;
  claimed_at: Timestamp | null;
  clock_offset_ms: Given<number>;
  at: Timestamp;
  why: string;
  awaits: Json;
  awaits_ids: string[];
  state: Given<string>;
  failure: Json | null;
  received_at: Timestamp;
  expires_at: Timestamp;
  settled_at: Timestamp | null;
  tries: Given<number>;
  try_at: Given<Timestamp>;
  revision: Given<number>;
  xid: Given<string>;
}

export interface Inspection {
  campaign: string;
  id: string;
  unit: string;
  pos: number;
  round: string | null;
  task: string | null;
  sealed_by: string | null;
  team: string | null;
  kind: string;
  standard: string | null;
  digest: string | null;
  version: string | null;
  day: string;
  state: Given<string>;
  items: Given<Json>;
  score: string | null;
  full_mark: string | null;
  share: number | null;
  note: string | null;
  double_of: string | null;
  recusal: Given<boolean>;
  photos_awaited: Given<number>;
  entered_by: string;
  entered_at: Timestamp;
  received_at: Timestamp;
  confirmed_by: string | null;
  confirmed_at: Timestamp | null;
  withdrawn_by: string | null;
  withdrawn_at: Timestamp | null;
  withdrawal_reason: string | null;
  revision: Given<number>;
  xid: Given<string>;
  fact_xid: Given<string>;
}

export interface InspectionPast {
  campaign: string;
  inspection: string;
  revision: number;
  unit: string;
  pos: number;
  sealed_by: string | null;
  standard: string | null;
  items: Json;
  score: string | null;
  full_mark: string | null;
  note: string | null;
  reason: string;
  corrected_by: string;
  corrected_at: Timestamp;
}

export interface JobRequest {
  id: GivenAlways<number>;
  task: string;
  key: string;
  payload: Given<Json>;
  run_at: Timestamp | null;
  requested_at: Given<Timestamp>;
}

export interface Migration {
  number: number;
  name: string;
  sha256: string;
  applied_at: Given<Timestamp>;
}

export interface NumberCounter {
  code: string;
  series: string;
  year: number;
  organ: string;
  next: number;
}

export interface OidcLink {
  provider: string;
  subject: string;
  account: string;
  made_by: string | null;
  made_at: Timestamp;
}

export interface Organ {
  campaign: string;
  id: string;
  name: string;
  code: string;
  body: string;
  level: string;
  unit: string;
  pos: number;
  role: string;
  pool: string | null;
  team: string | null;
  contact_post: string | null;
  contact_phone: string | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface PhotoBand {
  campaign: string;
  band: number;
  bits: number;
  evidence: string;
  pos: number;
  sealed_by: string | null;
  likeness: number;
  unit: string;
}

export interface PlanCounter {
  organ_code: string;
  year: number;
  organ: string;
  next: number;
}

export interface Policy {
  digest: string;
  policy: string;
  title: string;
  source: string;
  loaded_at: Given<Timestamp>;
}

export interface Problem {
  campaign: string;
  id: string;
  unit: string;
  pos: number;
  place: string | null;
  position: Json | null;
  serial: number | null;
  source: string;
  category: string | null;
  place_type: string | null;
  behaviour: string | null;
  zone: string | null;
  severity: string;
  stock: string | null;
  prominent: Given<boolean>;
  negative_impact: Given<boolean>;
  description: string;
  found_on: string;
  found_at: Timestamp;
  found_by: string;
  team: string | null;
  inspection: string | null;
  round: string | null;
  sealed_by: string | null;
  progress: Json;
  revision: Given<number>;
  state: string;
  responsible_unit: string;
  past_units: Given<string[]>;
  channel: string | null;
  dispatch: string | null;
  dispatched_on: string | null;
  due_at: Timestamp | null;
  due_on: string | null;
  demanded_on: string | null;
  requested_on: string | null;
  accepted_on: string | null;
  closed_on: string | null;
  deferred_until: string | null;
  look_back_on: string | null;
  request_kind: string | null;
  returns: Given<number>;
  warnings: Given<number>;
  fixed_at_once: Given<boolean>;
  rectification: string | null;
  lineage: string | null;
  rebound_of: string | null;
  photos_awaited: Given<number>;
  xid: Given<string>;
  fact_xid: Given<string>;
}

export interface ProblemEvent {
  campaign: string;
  problem: string;
  revision: number;
  n: number;
  unit: string;
  pos: number;
  sealed_by: string | null;
  event: string;
  day: string;
  to_day: string | null;
  by_post: string | null;
  xid: Given<string>;
}

export interface ProblemRecheck {
  campaign: string;
  id: string;
  problem: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  kind: string;
  days: number | null;
  due_on: string;
  draw: string | null;
  result: string | null;
  note: string | null;
  done_by: string | null;
  done_at: Timestamp | null;
  done_on: string | null;
  rebound: string | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface ProblemRequest {
  campaign: string;
  problem: string;
  revision: number;
  unit: string;
  pos: number;
  sealed_by: string | null;
  kind: string;
  reason: string;
  asked_for: string;
  asked_by: string;
  asked_on: string;
  decision: string | null;
  decision_reason: string | null;
  approver: string | null;
  decided_by: string | null;
  decided_on: string | null;
}

export interface ProblemTally {
  campaign: string;
  unit: string;
  pos: number;
  found: number;
  closed: number;
}

export interface ProblemWarning {
  campaign: string;
  id: string;
  problem: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  lineage: string | null;
  nth: number;
  dispatch: string | null;
  warned_on: string;
  xid: Given<string>;
}

export interface ProblemWords {
  campaign: string;
  id: string;
  pairs: string;
}

export interface RecoveryCode {
  account: string;
  digest: Bytes;
}

export interface Responsibility {
  campaign: string;
  id: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  kind: string;
  holder: string;
  post: string | null;
  body: string | null;
  office: string | null;
  account: string | null;
  valid: string;
  set_by: string;
  set_at: Timestamp;
  revision: Given<number>;
  xid: Given<string>;
  fact_xid: Given<string>;
}

export interface ResponsibilityFile {
  campaign: string;
  id: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  number: number;
  title: string;
  day: string;
  digest: string;
  content: Json;
  holdings: number;
  filed_by: string;
  filed_at: Timestamp;
  xid: Given<string>;
}

export interface RoleGrant {
  id: string;
  account: string;
  role: string;
  campaign: string | null;
  unit: string | null;
  reach: Given<string>;
  pool: string | null;
  team: string | null;
  first_day: string;
  last_day: string | null;
  revoked_at: Timestamp | null;
  granted_by: string | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface Round {
  campaign: string;
  id: string;
  title: string;
  kind: string;
  period: string | null;
  first_day: string;
  last_day: string;
  standard: string | null;
  standard_label: string | null;
  scope: Json;
  basis: string | null;
  state: Given<string>;
  sealed: Given<boolean>;
  released_at: Timestamp | null;
  planned_by: string;
  planned_at: Timestamp;
  approved_by: string | null;
  approved_at: Timestamp | null;
  organ: string | null;
  organ_code: string | null;
  plan_year: number | null;
  plan_serial: number | null;
  plan_number: string | null;
  not_held: Given<boolean>;
  cancelled_by: string | null;
  cancelled_at: Timestamp | null;
  cancel_reason: string | null;
  revision: Given<number>;
  xid: Given<string>;
  released_by: string | null;
  release_reason: string | null;
  fact_xid: Given<string>;
  name: string | null;
  changed_by: string | null;
}

export interface RoundTeam {
  campaign: string;
  round: string;
  team: string;
}

export interface RoundUnit {
  campaign: string;
  round: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  code: Given<string>;
  disclosed_at: Timestamp | null;
}

export interface SavedView {
  campaign: string;
  id: string;
  account: string;
  page: string;
  name: string;
  query: Json;
  desks: string[] | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface Session {
  id: string;
  digest: Bytes;
  account: string;
  kind: string;
  device: string;
  created_at: Timestamp;
  used_at: Timestamp;
}

export interface SignInAttempt {
  id: GivenAlways<number>;
  at: Timestamp;
  name_digest: Bytes | null;
  account: string | null;
  address: string | null;
  address_block: GivenAlways<string | null>;
  step: string;
  outcome: Given<string>;
  why: string | null;
}

export interface Task {
  campaign: string;
  id: string;
  round: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  team: string;
  double_of: string | null;
  conflicts: Given<Json>;
  withdrawn_at: Timestamp | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface Team {
  id: string;
  campaign: string;
  code: string;
  pool: Given<string>;
  name: string;
  kind: string;
  topic: string | null;
  lead_post: string | null;
  revision: Given<number>;
  xid: Given<string>;
}

export interface TeamMember {
  id: string;
  team: string;
  account: string | null;
  role_name: string;
  home_unit: string | null;
  headcount: Given<number>;
  valid: string;
  is_head: Given<boolean>;
  placeholder: string | null;
}

export interface TeamUnit {
  team: string;
  unit: string;
  valid: string;
}

export interface Totp {
  account: string;
  sealed_secret: string;
  last_step: number;
  enrolled_at: Timestamp;
}

export interface TrailBlock {
  number: number;
  cluster: string;
  after_event: number;
  last_xid: string;
  last_event: number;
  events: number;
  total: number;
  sealed_at: Timestamp;
  ids: number[];
  receipts: string[];
  seals: string[];
  digests: Bytes;
  previous: Bytes | null;
  digest: Bytes;
}

export interface TrailCheck {
  id: string;
  account: string | null;
  asked_at: Timestamp;
  after_head: string | null;
  heads: Given<string[]>;
  state: Given<string>;
  block: Given<number>;
  blocks: Given<number>;
  events: Given<number>;
  erased: Given<number>;
  waiting: Given<number>;
  oldest_waiting: Timestamp | null;
  head: string | null;
  findings: Given<Json>;
  more_findings: Given<number>;
  ended_at: Timestamp | null;
}

export interface Unit {
  id: string;
  kind: string;
  name: string;
  code: string | null;
  parent: string | null;
  official_order: Given<number>;
  pos: number;
  pos_end: number;
  withdrawn_on: string | null;
  successor: string | null;
  search_keys: Given<string>;
  attributes: Given<Json>;
  revision: Given<number>;
  xid: Given<string>;
}

export interface UnitBoundary {
  unit: string;
  polygons: Json;
  digest: string;
  west: number;
  south: number;
  east: number;
  north: number;
  file: string;
  loaded_by: string;
  loaded_at: Timestamp;
}

export interface UnitRelation {
  hierarchy: string;
  parent: string;
  child: string;
  valid: string;
}

export interface UnitVersion {
  unit: string;
  valid: string;
  name: string;
  kind: string;
  code: string | null;
  official_order: Given<number>;
  attributes: Given<Json>;
}

export interface Upload {
  campaign: string;
  evidence: string;
  account: string;
  sha256: string;
  bytes: number;
  state: string;
  reason: string | null;
  found: string | null;
  file: string | null;
  kind: string | null;
  media_type: string | null;
  ending: string | null;
  says: Given<Json>;
  received_at: Timestamp;
}

export interface UploadHold {
  upload: string;
  holder: string;
  until: Timestamp;
  wanted: Given<boolean>;
}

export interface VillageSerial {
  unit: string;
  next: number;
}

export interface Visit {
  campaign: string;
  id: string;
  unit: string;
  pos: number;
  sealed_by: string | null;
  holder: string;
  kind: string;
  day: string;
  amount: Numeric;
  work: string;
  entered_by: string;
  entered_at: Timestamp;
  withdrawn_at: Timestamp | null;
  revision: Given<number>;
  xid: Given<string>;
  fact_xid: Given<string>;
}

export interface WhatIf {
  campaign: string;
  id: string;
  assessment: string;
  digest: string;
  decisions: Json;
  reason: string;
  asked_by: string;
  asked_at: Timestamp;
  state: Given<string>;
  result_digest: string | null;
  comparison: Json | null;
  refusal: Json | null;
  done_at: Timestamp | null;
}

/** Every table and view, by its name. */
export interface Database {
  account: Account;
  account_contact: AccountContact;
  assessment: Assessment;
  assessment_adjustment: AssessmentAdjustment;
  assessment_list_member: AssessmentListMember;
  assessment_measure: AssessmentMeasure;
  assessment_objection: AssessmentObjection;
  assessment_result: AssessmentResult;
  assessment_sheet: AssessmentSheet;
  assessment_verification: AssessmentVerification;
  campaign: Campaign;
  campaign_policy: CampaignPolicy;
  command: Command;
  commitment: Commitment;
  complaint: Complaint;
  credential: Credential;
  dispatch: Dispatch;
  dispatch_problem: DispatchProblem;
  dispatch_step: DispatchStep;
  document: Document;
  document_file: DocumentFile;
  document_number: DocumentNumber;
  document_opinion: DocumentOpinion;
  document_recipient: DocumentRecipient;
  draw: Draw;
  entered_fact: EnteredFact;
  event: Event;
  event_personal: EventPersonal;
  evidence: Evidence;
  fact_past: FactPast;
  feed_epoch: FeedEpoch;
  frozen_slice: FrozenSlice;
  held_command: HeldCommand;
  inspection: Inspection;
  inspection_past: InspectionPast;
  job_request: JobRequest;
  migration: Migration;
  number_counter: NumberCounter;
  oidc_link: OidcLink;
  organ: Organ;
  photo_band: PhotoBand;
  plan_counter: PlanCounter;
  policy: Policy;
  problem: Problem;
  problem_event: ProblemEvent;
  problem_recheck: ProblemRecheck;
  problem_request: ProblemRequest;
  problem_tally: ProblemTally;
  problem_warning: ProblemWarning;
  problem_words: ProblemWords;
  recovery_code: RecoveryCode;
  responsibility: Responsibility;
  responsibility_file: ResponsibilityFile;
  role_grant: RoleGrant;
  round: Round;
  round_team: RoundTeam;
  round_unit: RoundUnit;
  saved_view: SavedView;
  session: Session;
  sign_in_attempt: SignInAttempt;
  task: Task;
  team: Team;
  team_member: TeamMember;
  team_unit: TeamUnit;
  totp: Totp;
  trail_block: TrailBlock;
  trail_check: TrailCheck;
  unit: Unit;
  unit_boundary: UnitBoundary;
  unit_relation: UnitRelation;
  unit_version: UnitVersion;
  upload: Upload;
  upload_hold: UploadHold;
  village_serial: VillageSerial;
  visit: Visit;
  what_if: WhatIf;
}

/** What the database's rules leave out, each with its reason: server/src/database-rights.test.ts holds the catalogue to these lists. */

/** Tables without row-level security, which nobody but the owner may touch. */
export const UNGUARDED: Readonly<Record<string, string>> = {
  migration: "the owner's own list of what was applied; granted to nobody",
};

/** Policies that let every row through. All of them are for the jobs' role, which acts for nobody in particular. */
export const OPEN_POLICIES: Readonly<Record<string, string>> = {
  "event.checks": "a sealer takes every event, a check looks at every event",
  "event_personal.checks": "a check looks at every value that an event keeps a digest of",
  "round.checks": "a check compares seals with their rounds",
  "trail_block.jobs": "the chain is made by a job and checked by one",
  "unit.checks": "a check compares positions with their units",
  "held_command.jobs": "commands that waited too long are left to their senders by a job",
  "unit_relation.assembling": "a job assembles facts over the dated tree",
  "unit_version.assembling": "a job assembles facts over the dated tree",
  "policy.jobs": "policies are published documents; a job computes by one",
  "command.expiry": "receipts that no device can send again are deleted by a job",
  "job_request.takers": "the queue takes over what commands asked for",
  "upload.jobs": "uploads that no command ever named are swept",
};

interface Definer {
  readonly roles: readonly ("app" | "jobs")[];
  /** What it looks at past row-level security, and why it must. */
  readonly why: string;
}

const both = ["app", "jobs"] as const;

/** Functions that run as the owner. */
export const DEFINERS: Readonly<Record<string, Definer>> = {
  account_by_link: { roles: ["app"], why: "whose an OpenID subject is, before anybody is signed in" },
  account_by_name: { roles: ["app"], why: "whose a typed name is, before anybody is signed in" },
  add_attempt: { roles: ["app"], why: "an attempt to sign in, by nobody yet" },
  add_campaign_partitions: { roles: both, why: "a trigger that makes tables" },
  add_event_months: { roles: ["jobs"], why: "makes tables ahead" },
  add_personal_event: {
    roles: both,
    why: "numbers an event that its writer may not read back; asks the own account itself",
  },
  analyze_table: { roles: ["jobs"], why: "only an owner may analyse before PostgreSQL 17" },
  attempts_against: {
    roles: ["app"],
    why: "counts attempts for lock-out: times and outcomes of one name and one address",
  },
  command_received_at: {
    roles: both,
    why: "when a command was received, for whoever reads the trail: asks app_may itself",
  },
  daily_trail_heads: {
    roles: both,
    why: "heads of the chain, one a day; asks app_may('trail.check') itself",
  },
  end_sessions_of: { roles: ["app"], why: "asks app_may or the own account itself" },
  end_sessions_of_closed: { roles: both, why: "a trigger on the closing of an account" },
  erase_attempts: { roles: ["jobs"], why: "the log's own period of keeping" },
  erase_sessions: { roles: ["jobs"], why: "sessions that are over" },
  erase_personal: {
    roles: ["app"],
    why: "erases values wherever they hang and gives none back; asks app_may('personal.erase') itself",
  },
  find_trail_head: { roles: both, why: "whether a digest that somebody holds is of the chain" },
  feed_epoch: { roles: both, why: "a digest that names the cluster and its time, the same for everybody" },
  grant_places: {
    roles: both,
    why: "where roles may be held, by name, for whoever keeps accounts and sees no campaign; asks app_may('account.write') itself",
  },
  grants_of: { roles: both, why: "what an account may do, before there is an actor" },
  keep_problem_words: {
    roles: both,
    why: "a trigger that keeps a problem's words for search_problems, the only one that reads them",
  },
  keep_problem_tally: {
    roles: both,
    why: "a trigger that counts a village's problems, sealed ones left out; the counts are read within the own reach",
  },
  jobs_state: { roles: both, why: "counts of jobs for readiness, no content" },
  last_event_on_arrival: { roles: ["jobs"], why: "locks the trail once on a new cluster; gives a number" },
  latest_trail_head: {
    roles: both,
    why: "a digest, to be printed; it tells nothing of what it was made from",
  },
  list_jobs: { roles: both, why: "asks app_may('system.keep') itself" },
  migration_level: { roles: both, why: "a number" },
  own_campaigns: { roles: both, why: "campaigns of the asking account alone" },
  missing_numbers: {
    roles: both,
    why: "serials that a series lacks, which several campaigns of one office share; asks own_organs itself",
  },
  of_own_post: {
    roles: both,
    why: "yes or no: whether another account acted from a post that the asking one holds",
  },
  own_organs: { roles: both, why: "ids of the organs that the asking account acts for" },
  post_of: { roles: both, why: "the post of an account, nothing else of it" },
  read_receipt: { roles: both, why: "what a receipt's code says to whoever holds it (requirements, D-1)" },
  sealed_rounds_of: {
    roles: both,
    why: "which rounds a team's members are cleared for, before there is an actor",
  },
  search_problems: { roles: both, why: "text search: repeats scope and seal itself, gives ids alone" },
  session_of: { roles: ["app"], why: "whose a token is: needs its digest" },
  settle_attempt: { roles: ["app"], why: "writes an attempt's outcome once" },
  settle_receipts: {
    roles: both,
    why: "a trigger: whoever signs last neither sees the others nor may write the document",
  },
  sign_in_facts: { roles: ["app"], why: "what a sign-in has to know of one account" },
  sign_receipt: { roles: both, why: "signs for one document, once, under its code" },
  take_document_number: { roles: both, why: "the only way to a number; asks own_organs itself" },
  tables_to_analyze: { roles: ["jobs"], why: "names of tables" },
  touch_session: { roles: ["app"], why: "when a session was last used: needs its digest" },
  unlock_sign_in: { roles: ["app"], why: "asks app_may('account.write') itself" },
  contact_in_reach: { roles: both, why: "whether an account works within the asker's reach: yes or no" },
  grant_place: { roles: both, why: "asks app_may('account.write') itself" },
  open_problems_of: {
    roles: both,
    why: "how many problems hinder a withdrawal: numbers alone, sealed ones left out",
  },
  posts_at: {
    roles: both,
    why: "asks app_may and the reach itself; posts and roles over one unit, covert members for the cleared alone",
  },
  posts_in_reach: {
    roles: both,
    why: "asks app_may and the reach itself; covert members for the cleared alone",
  },
  counted_before: {
    roles: both,
    why: "whether what a record was counted below a watermark: yes or no, in the own campaign",
  },
  hold_seal: { roles: both, why: "a trigger: whether a round is still sealed" },
  open_sealed: {
    roles: ["app"],
    why: "opens a round wherever its rows stand, events too; asks app_may('round.release') and the clearance itself",
  },
  open_sealed_problems: { roles: [], why: "a part of open_sealed" },
  ready_held: {
    roles: both,
    why: "commands of anybody that wait for what has just arrived: they are tried as their senders",
  },
  renew_feed_epoch: { roles: [], why: "for the owner alone, after a copy of the files was put back" },
  reposition_facts: { roles: both, why: "copies positions of the tree, whatever the campaign and the seal" },
  receipts_missing: {
    roles: both,
    why: "how many addressees have not signed for a result: a number, for whose receipt may be the last",
  },
  search_units: { roles: both, why: "names of units for whoever is signed in" },
  team_on_list: { roles: both, why: "what the published list says of a team; no covert one" },
  verify_order: { roles: both, why: "what the QR of an order says to whoever holds its code" },
};

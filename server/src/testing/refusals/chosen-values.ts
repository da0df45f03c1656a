/** Values of columns whose constraints do not take just anything of their type; a new constraint adds its line here. */
import type { Row } from "./fill-table.ts";

const DIGEST = "0".repeat(64);

export const CHOSEN_VALUES: Readonly<Record<string, Row>> = {
  assessment_measure: { state: "proposed" },
  complaint: { category: "other" },
  dispatch_step: { kind: "receipt" },
  document: { content: DIGEST, distribution: "[]", publicity: "不予公开" },
  document_file: { form: "pdf", part: "document" },
  document_opinion: { step: "check" },
  document_recipient: { role: "main" },
  draw: { draws: "units" },
  evidence: { stage: "before" },
  event_personal: { salt: Buffer.from("salt"), value: "某人" },
  frozen_slice: { digest: DIGEST },
  held_command: { why: "base" },
  job_request: { task: "some-job" },
  organ: { level: "city", role: "campaign_office" },
  problem: { severity: "ordinary", state: "found" },
  problem_recheck: { kind: "draw" },
  problem_request: { kind: "extension" },
  responsibility_file: { digest: DIGEST },
  session: { kind: "browser" },
  sign_in_attempt: { step: "password" },
  trail_block: {
    events: 1,
    last_xid: "1",
    ids: "{1}",
    receipts: "{1.000000}",
    seals: "{NULL}",
    digests: Buffer.alloc(32),
    digest: Buffer.alloc(32),
  },
  upload: { sha256: DIGEST, state: "refused" },
  visit: { amount: 1 },
};

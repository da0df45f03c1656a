/** Whether a record that is still worked on is as the draft read it: what is signed and issued says the figures that hold. */
import type { AssessmentState } from "@cunjing/contract";
import { documentKinds } from "@cunjing/documents";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import type { DocumentRow } from "./document-row.ts";
import { readAssessmentRecord } from "./drafts/read-assessment.ts";

/** A bulletin goes out when its result does: numbered at the least. */
const GOES_OUT: readonly AssessmentState[] = ["numbered", "issued", "receipted"];
const SIGNED_WITH: readonly AssessmentState[] = ["reviewed", "submitted", "signed", ...GOES_OUT];
/** What is written about a result while it is being prepared. */
const BEFORE_ITS_ISSUE: readonly DocumentRow["kind"][] = ["county-check", "briefing"];

/**
 * @param move what is about to happen
 * @throws refusals `document_outdated`, `document_record_unfit` (the result has not come that far), `not_found`
 */
export async function checkSource(
  { tx, campaign }: Pick<CommandContext<unknown>, "tx" | "campaign">,
  row: Pick<DocumentRow, "noun" | "subject" | "source" | "kind" | "title">,
  move: "sign" | "issue",
): Promise<void> {
  if (row.noun !== "assessment" || row.source === null) return;
  const [subject = ""] = row.subject.split(":");
  const name = documentKinds[row.kind].name;
  const early: readonly AssessmentState[] = ["in_check", "checked"];
  const usual = move === "issue" ? GOES_OUT : SIGNED_WITH;
  const from = BEFORE_ITS_ISSUE.includes(row.kind) ? [...early, ...SIGNED_WITH] : usual;
  const { source } = await readAssessmentRecord({ tx, campaign, subject }, name, from);
  if (source !== row.source) refuse("document_outdated", { title: row.title });
}

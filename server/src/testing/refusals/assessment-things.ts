/** Rows of results for requests to ask about: one of each thing that hangs on a result, and a freeze that holds nothing but the units. */
import { type AssessmentState, isIssued, type MeasureState } from "@cunjing/contract";
import { digestOfManifest, printManifest } from "../../features/assessments/freeze/manifest.ts";
import { toSlice } from "../../features/assessments/freeze/slice.ts";
import { CAMPAIGN, PERSONAS, UNITS } from "../personas.ts";
import type { Site } from "../site.ts";
import type { Row } from "./fill-table.ts";

const PLACE = UNITS[3];
/** The key of the measure that every result proposes. */
export const MEASURE = "ladder:last_in_xun 2019-05-x1";

const PACKED = await toSlice(
  JSON.stringify(
    UNITS.map(({ id, name, kind, parent }) => ({ id, name, kind, ...(parent === null ? {} : { parent }) })),
  ),
  UNITS.length,
).pack();
const MANIFEST = printManifest({ format: 1, units: PACKED.digest, kinds: {} });

let made = 0;

/** A result where it stands in this state, prepared by somebody who sends none of the requests. */
export async function assessmentRow(site: Site, state: AssessmentState): Promise<Row> {
  const [policy] = await site.see<{ digest: string }>("select digest from policy");
  const isShown = state === "in_check" || isIssued(state);
  made += 1;
  return {
    campaign: CAMPAIGN,
    cadence: `xun_${made}`,
    period: "2019-05-x1",
    title: "2019年5月上旬",
    first_day: "2019-04-29",
    last_day: "2019-05-08",
    state,
    policy: "xinxiang_2019",
    digest: policy?.digest,
    version: "2019-04-09",
    computed_by: PERSONAS.watch.account,
    submitted_by: PERSONAS.watch.account,
    manifest: MANIFEST,
    facts_digest: digestOfManifest(MANIFEST),
    result_digest: "0".repeat(64),
    snapshot: "1:1:",
    frozen_at: "2019-05-09T01:00:00Z",
    shape: JSON.stringify([
      { score_of: "xun_score", label: "旬查成绩", full: "100", clause: [], parts: [], pools: [] },
    ]),
    lists: "[]",
    notices: "[]",
    ...(isShown ? { shown_at: "2019-05-09T02:00:00Z", check_until: "2019-05-30" } : {}),
    ...(isIssued(state) || state === "numbered" ? { number: `示百攻办〔2019〕${made}号` } : {}),
    ...(isIssued(state) ? { issued_at: "2019-05-10T02:00:00Z" } : {}),
  };
}

export async function addParts(
  site: Site,
  add: (table: string, row: Row) => Promise<void>,
  assessment: string,
  measure: MeasureState,
): Promise<void> {
  const own = { campaign: CAMPAIGN, assessment, unit: PLACE.id, pos: PLACE.pos };
  const known = await site.see("select from frozen_slice where digest = $1", [PACKED.digest]);
  if (known.length === 0)
    await add("frozen_slice", {
      campaign: CAMPAIGN,
      digest: PACKED.digest,
      rows: UNITS.length,
      bytes: PACKED.bytes,
    });
  await add("assessment_result", {
    ...own,
    score_of: "xun_score",
    unit_name: PLACE.name,
    seq: 0,
    score: "90",
    printed: "90.00",
    ranks: "[]",
    parts: "{}",
  });
  await add("assessment_sheet", { ...own, pos_end: PLACE.posEnd, digest: "0".repeat(64) });
  const proposal = {
    key: MEASURE,
    rule: "ladder:last_in_xun",
    rule_label: "旬查连续末位",
    measure: "criticism_bulletin",
    measure_label: "通报批评",
    period: "2019-05-x1",
    unit: PLACE.id,
    unit_name: PLACE.name,
    severity: 10,
    step: 1,
    count: 1,
    on: [],
    by: null,
    with: [],
    document: null,
    due: null,
    or: [],
    clause: [],
    because: [],
    state: "proposed",
  };
  await add("assessment_measure", {
    ...own,
    key: MEASURE,
    rule: proposal.rule,
    measure: proposal.measure,
    proposal: JSON.stringify(proposal),
    needs_finding: "因工作不力",
    state: measure,
  });
}

import { can, addEvidence as spec, type Verb } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { bindUpload, lockEvidence, selectOwnEvidence, selectOwnUpload } from "./evidence-statements.ts";
import { requestDerivation } from "./request-derivation.ts";

interface Place {
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
}

const selectPlace = prepare<
  {
    campaign: string;
    problem: string | undefined;
    inspection: string | undefined;
    unit: string | undefined;
  },
  Place
>(
  (
    a,
  ) => sql`select unit, pos, sealed_by from problem where campaign = ${a.campaign}::uuid and id = ${a.problem}::uuid
    union all
    select unit, pos, sealed_by from inspection where campaign = ${a.campaign}::uuid and id = ${a.inspection}::uuid
    union all
    select id, pos, null from unit where id = ${a.unit}::text and withdrawn_on is null`,
);

/** What is said of evidence that was promised before. */
const describeEvidence = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update evidence set stage = ${a.stage}, spot = ${a.spot}, sha256 = ${a.sha256}, bytes = ${a.bytes},
      taken_at = ${a.taken_at}::timestamptz, position = ${a.position}::jsonb, direction = ${a.direction},
      retakes = ${a.retakes}::uuid, note = ${a.note}, at = ${a.at}, is_described = true
    where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid and account = ${a.account}::uuid`,
);

const insertEvidence = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into evidence (campaign, id, unit, pos, sealed_by, problem, inspection, spot, stage, sha256, bytes, taken_at,
      position, direction, retakes, note, account, at)
    values (${a.campaign}, ${a.evidence}, ${a.unit}, ${a.pos}, ${a.sealed_by}, ${a.problem}, ${a.inspection}, ${a.spot}, ${a.stage},
      ${a.sha256}, ${a.bytes}, ${a.taken_at}::timestamptz, ${a.position}::jsonb, ${a.direction}, ${a.retakes}, ${a.note},
      ${a.account}, ${a.at})`,
);

/** Whoever finds or verifies there: theirs are the pictures that a hand-over and an acceptance rest on (D-1b). */
const INSPECTS: readonly Verb[] = ["problem.find", "problem.accept"];

/** Says what a photo or file shows, and what the device claims of it; its bytes may be here already or come later. */
export const addEvidence = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, now, record } = context;
  const key = { campaign, evidence: body.evidence, account: actor.account };
  const locked = tx.ask(lockEvidence(key));
  const { problem, inspection, unit } = body;
  const [place, own, upload] = await Promise.all([
    tx.askOne(selectPlace({ campaign, problem, inspection, unit })),
    tx.askOne(selectOwnEvidence(key)),
    tx.askOne(selectOwnUpload(key)),
    locked,
  ]);
  if (place === undefined || !can(actor, "evidence.add", { campaign, pos: place.pos }))
    return refuse("not_found", {});
  // Nothing would seal what a covert team says of a unit without a visit of its round (S3-11).
  const here = actor.grants.filter((grant) => grant.campaign === campaign);
  if (unit !== undefined && here.every(({ role }) => role === "covert_member"))
    return refuse("covert_needs_round", {});
  const judged = unit === undefined && (body.stage === "before" || body.stage === "after");
  if (judged && !INSPECTS.some((verb) => can(actor, verb, { campaign, pos: place.pos })))
    return refuse("evidence_stage_not_yours", { stage: body.stage });
  if (own?.state === "withdrawn") return refuse("evidence_withdrawn", {});
  // Promised evidence is described once, for what it was promised for; anything else has its id already.
  const isPromise =
    own?.is_described === false &&
    own.problem === (problem ?? null) &&
    own.inspection === (inspection ?? null);
  if (own !== undefined && !isPromise) return refuse("id_taken", { id: body.evidence });
  if (upload?.state === "received" && upload.sha256 !== body.sha256) return refuse("evidence_other_file", {});
  const latest = now.getTime() + CLOCK_AHEAD_MINUTES * 60_000 - context.clockOffset;
  if (body.taken_at !== undefined && Date.parse(body.taken_at) > latest)
    return refuse("clock_ahead", { found: body.taken_at, minutes: CLOCK_AHEAD_MINUTES });

  const row = {
    ...place,
    ...body,
    unit: place.unit,
    ...key,
    at,
    position: body.position === undefined ? null : JSON.stringify(body.position),
  };
  tx.write(own === undefined ? insertEvidence(row) : describeEvidence(row));
  record({
    kind: "evidence.added",
    noun: "evidence",
    subject: body.evidence,
    unit: place.unit,
    pos: place.pos,
    sealedBy: place.sealed_by,
    change: { problem, inspection, stage: body.stage, sha256: body.sha256 },
  });
  const bound = upload === undefined ? undefined : await tx.askOne(bindUpload(key));
  if (bound?.kind === "photo") requestDerivation(tx, key);
  // The file of promised evidence is joined with it when it comes, described or not.
  const isHere = bound !== undefined || (own !== undefined && own.state !== "awaited");
  return { evidence: body.evidence, state: isHere ? ("received" as const) : ("awaited" as const) };
});

/** As for the time of a command (platform/commands/run-command.ts). */
const CLOCK_AHEAD_MINUTES = 5;

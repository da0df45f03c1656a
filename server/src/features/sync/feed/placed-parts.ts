/** Rows that stand at a unit: tasks, inspections, problems, look-backs, evidence. */
import { type RawBuilder, sql } from "kysely";
import { notBlind } from "../../inspections/blind-pairs.ts";
import type { FeedContext, FeedPart } from "./feed-part.ts";
import { jsonLine, withoutNulls } from "./json-line.ts";

/** A task is what it is together with its round: approved, cancelled or put off, it comes again. */
export const taskPart: FeedPart = {
  type: "task",
  from: sql`task f join round r on r.campaign = f.campaign and r.id = f.round`,
  campaign: sql`f.campaign`,
  id: sql`f.id`,
  xid: sql`greatest(f.xid, r.xid)`,
  pos: "f.pos",
  sealedBy: "f.sealed_by",
  where: ({ teams }) => [sql`f.team = any(${teams}::uuid[])`, sql`r.state <> 'planned'`],
  gone: ({ keptFrom }) => sql`case when f.withdrawn_at is not null or r.state = 'cancelled' then 'withdrawn'
    when r.last_day < ${keptFrom}::date then 'past' end`,
  row: () =>
    jsonLine("f", ["unit", "pos", "revision", "sealed_by", "round", "team", "double_of"], {
      recusals: withoutNulls(sql`f.conflicts`),
      code: sql`(select o.code from round_unit o where o.campaign = f.campaign and o.round = f.round and o.unit = f.unit)`,
    }),
};

const inspectionRow = ({ actor }: FeedContext) =>
  jsonLine(
    "i",
    [
      "unit",
      "pos",
      "revision",
      "sealed_by",
      "round",
      "task",
      "team",
      "kind",
      "standard",
      "day",
      "state",
      "score",
      "full_mark",
      "note",
      "double_of",
      "recusal",
      "photos_awaited",
    ],
    {
      items: withoutNulls(sql`i.items`),
      own: sql`i.entered_by = ${actor.account}::uuid`,
    },
  );
const inspectionGone: FeedPart["gone"] = ({
  keptFrom,
}) => sql`case when i.state = 'withdrawn' then 'withdrawn'
    when i.day < ${keptFrom}::date and i.state <> 'provisional' then 'past' end`;

export const inspectionPart: FeedPart = {
  type: "inspection",
  from: sql`inspection i`,
  campaign: sql`i.campaign`,
  id: sql`i.id`,
  xid: sql`i.xid`,
  pos: "i.pos",
  sealedBy: "i.sealed_by",
  where: ({ actor, campaign }) => [notBlind(actor, campaign)],
  gone: inspectionGone,
  row: inspectionRow,
};

/** Of a place that two teams score blindly, the other's inspection comes when the own one (o) is in. */
export const unblindedPart: FeedPart = {
  ...inspectionPart,
  from: sql`inspection o join task mine on mine.campaign = o.campaign and mine.id = o.task and mine.withdrawn_at is null
    join task theirs on theirs.campaign = mine.campaign and (mine.double_of = theirs.id or theirs.double_of = mine.id)
    join inspection i on i.campaign = theirs.campaign and i.task = theirs.id`,
  campaign: sql`o.campaign`,
  xid: sql`o.xid`,
  where: ({ campaign, teams }) => [
    sql`i.campaign = ${campaign}::uuid`,
    sql`mine.team = any(${teams}::uuid[])`,
    sql`o.state <> 'withdrawn'`,
  ],
  onlyChanged: true,
};

/** Another person than the reader is "other": the workflow asks only whether it is the same one (contract/src/problems/persons.ts). */
function maskedCase({ actor: { account } }: FeedContext): RawBuilder<unknown> {
  const finder = sql`case when p.found_by = ${account}::uuid then ${account}::text else 'other' end`;
  const whole = sql`p.progress || jsonb_build_object(
    'found_by', ${finder},
    'fixers', ${maskedPersons("fixers", account)},
    'verifiers', ${maskedPersons("verifiers", account)},
    'passed', case when jsonb_array_length(p.progress -> 'passed') = 0 then '[]'::jsonb else (
      select jsonb_agg(step || jsonb_build_object('by', case when step ->> 'by' = ${account}::text then ${account}::text else 'other' end))
      from jsonb_array_elements(p.progress -> 'passed') step) end,
    'request', case when jsonb_typeof(p.progress -> 'request') = 'object' then p.progress -> 'request' || jsonb_build_object(
      'asked_by', case when p.progress -> 'request' ->> 'asked_by' = ${account}::text then ${account}::text else 'other' end) end)`;
  // Most have been in nobody's hands but the finder's: ten thousand of them are a new phone's first minute.
  const isUntouched = sql`p.progress -> 'fixers' = '[]' and p.progress -> 'verifiers' = '[]' and p.progress -> 'passed' = '[]'
    and jsonb_typeof(p.progress -> 'request') is distinct from 'object'`;
  return withoutNulls(
    sql`case when ${isUntouched} then jsonb_set(p.progress, '{found_by}', to_jsonb(${finder})) else ${whole} end`,
  );
}

const maskedPersons = (list: string, account: string): RawBuilder<unknown> =>
  sql`case when jsonb_array_length(p.progress -> ${sql.lit(list)}) = 0 then '[]'::jsonb else (
    select jsonb_agg(distinct case when one = ${account}::text then one else 'other' end)
    from jsonb_array_elements_text(p.progress -> ${sql.lit(list)}) one) end`;

export const problemPart: FeedPart = {
  type: "problem",
  from: sql`problem p`,
  campaign: sql`p.campaign`,
  id: sql`p.id`,
  xid: sql`p.xid`,
  pos: "p.pos",
  sealedBy: "p.sealed_by",
  where: () => [],
  gone: ({ keptFrom }) => sql`case when p.state = 'withdrawn' then 'withdrawn'
    when p.state = 'closed' and p.closed_on < ${keptFrom}::date then 'past' end`,
  row: (context) =>
    jsonLine(
      "p",
      [
        "unit",
        "pos",
        "revision",
        "sealed_by",
        "serial",
        "source",
        "category",
        "place_type",
        "behaviour",
        "zone",
        "stock",
        "prominent",
        "description",
        "place",
        "found_on",
        "team",
        "inspection",
        "round",
        "dispatch",
        "rectification",
        "photos_awaited",
      ],
      { position: withoutNulls(sql`p.position`), case: maskedCase(context) },
    ),
};

export const recheckPart: FeedPart = {
  type: "recheck",
  from: sql`problem_recheck k`,
  campaign: sql`k.campaign`,
  id: sql`k.id`,
  xid: sql`k.xid`,
  pos: "k.pos",
  sealedBy: "k.sealed_by",
  where: () => [],
  gone: () => sql`case when k.result is not null then 'withdrawn' end`,
  row: () =>
    jsonLine("k", ["unit", "pos", "revision", "sealed_by", "problem", "kind", "days", "due_on", "draw"]),
};

export const evidencePart: FeedPart = {
  type: "evidence",
  from: sql`evidence e`,
  campaign: sql`e.campaign`,
  id: sql`e.id`,
  xid: sql`e.xid`,
  pos: "e.pos",
  sealedBy: "e.sealed_by",
  where: () => [],
  gone: ({ keptFrom }) => sql`case when e.state = 'withdrawn' then 'withdrawn'
    when e.state <> 'awaited' and e.at < ${keptFrom}::date then 'past' end`,
  row: ({ actor }) =>
    jsonLine(
      "e",
      [
        "unit",
        "pos",
        "revision",
        "sealed_by",
        "problem",
        "inspection",
        "spot",
        "stage",
        "state",
        "kind",
        "sha256",
        "taken_at",
        "direction",
        "retakes",
        "note",
        "at",
        "stored_at",
      ],
      { position: withoutNulls(sql`e.position`), own: sql`e.account = ${actor.account}::uuid` },
    ),
};

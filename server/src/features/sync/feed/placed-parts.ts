/** Rows that stand at a unit: tasks, inspections, problems, look-backs, evidence. */
import { sql } from "kysely";
import { notBlind } from "../../inspections/blind-pairs.ts";
import type { FeedContext, FeedPart } from "./feed-part.ts";

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
  row: () => sql`json_build_object('unit', f.unit, 'pos', f.pos, 'revision', f.revision, 'sealed_by', f.sealed_by, 'round', f.round,
    'team', f.team, 'double_of', f.double_of, 'recusals', f.conflicts,
    'code', (select o.code from round_unit o where o.campaign = f.campaign and o.round = f.round and o.unit = f.unit))`,
};

const inspectionRow = ({
  actor,
}: FeedContext) => sql`json_build_object('unit', i.unit, 'pos', i.pos, 'revision', i.revision,
    'sealed_by', i.sealed_by, 'round', i.round, 'task', i.task, 'team', i.team, 'kind', i.kind, 'standard', i.standard, 'day', i.day,
    'state', i.state, 'score', i.score, 'full_mark', i.full_mark, 'items', i.items, 'note', i.note, 'double_of', i.double_of,
    'recusal', i.recusal, 'photos_awaited', i.photos_awaited, 'own', i.entered_by = ${actor.account}::uuid)`;
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
const maskedCase = ({ actor: { account } }: FeedContext) => sql`p.progress || jsonb_build_object(
    'found_by', case when p.found_by = ${account}::uuid then ${account}::text else 'other' end,
    'fixers', case when jsonb_array_length(p.progress -> 'fixers') = 0 then '[]'::jsonb else (
      select jsonb_agg(distinct case when one = ${account}::text then one else 'other' end)
      from jsonb_array_elements_text(p.progress -> 'fixers') one) end,
    'verifiers', case when jsonb_array_length(p.progress -> 'verifiers') = 0 then '[]'::jsonb else (
      select jsonb_agg(distinct case when one = ${account}::text then one else 'other' end)
      from jsonb_array_elements_text(p.progress -> 'verifiers') one) end,
    'passed', case when jsonb_array_length(p.progress -> 'passed') = 0 then '[]'::jsonb else (
      select jsonb_agg(step || jsonb_build_object('by', case when step ->> 'by' = ${account}::text then ${account}::text else 'other' end))
      from jsonb_array_elements(p.progress -> 'passed') step) end,
    'request', case when jsonb_typeof(p.progress -> 'request') = 'object' then p.progress -> 'request' || jsonb_build_object(
      'asked_by', case when p.progress -> 'request' ->> 'asked_by' = ${account}::text then ${account}::text else 'other' end) end)`;

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
  row: (
    context,
  ) => sql`json_build_object('unit', p.unit, 'pos', p.pos, 'revision', p.revision, 'sealed_by', p.sealed_by,
    'serial', p.serial, 'source', p.source, 'category', p.category, 'place_type', p.place_type, 'behaviour', p.behaviour, 'zone', p.zone,
    'stock', p.stock, 'prominent', p.prominent, 'description', p.description, 'place', p.place, 'position', p.position,
    'found_on', p.found_on, 'team', p.team, 'inspection', p.inspection, 'round', p.round, 'dispatch', p.dispatch,
    'rectification', p.rectification, 'photos_awaited', p.photos_awaited, 'case', ${maskedCase(context)})`,
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
  row: () => sql`json_build_object('unit', k.unit, 'pos', k.pos, 'revision', k.revision, 'sealed_by', k.sealed_by, 'problem', k.problem,
    'kind', k.kind, 'days', k.days, 'due_on', k.due_on, 'draw', k.draw)`,
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
  row: ({
    actor,
  }) => sql`json_build_object('unit', e.unit, 'pos', e.pos, 'revision', e.revision, 'sealed_by', e.sealed_by,
    'problem', e.problem, 'inspection', e.inspection, 'spot', e.spot, 'stage', e.stage, 'state', e.state, 'kind', e.kind,
    'sha256', e.sha256, 'taken_at', e.taken_at, 'position', e.position, 'direction', e.direction, 'retakes', e.retakes, 'note', e.note,
    'at', e.at, 'stored_at', e.stored_at, 'own', e.account = ${actor.account}::uuid)`,
};

/** Sends the quarter through the commands, each level's work into its own campaign. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Actor } from "@cunjing/contract";
import type { Row, Tables } from "@cunjing/simulation";
import type pg from "pg";
import type { CommandHandler } from "../../platform/commands/handler.ts";
import { runCommand } from "../../platform/commands/run-command.ts";
import { askAlone } from "../../platform/database/batch.ts";
import type { Parts } from "../../platform/parts.ts";
import { actorFrom, selectActor } from "../../platform/rights/load-actor.ts";
import { demoId } from "../demo-id.ts";
import { campaignOf, LEVELS, type Level, QUARTER, UNITS_FILE, unitsOf } from "./quarter.ts";

interface Act {
  readonly command: string;
  readonly campaign: string | null;
  readonly account: string;
  /** Minutes of its day. */
  readonly day: string;
  readonly minute: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly base?: number;
  /** A photo that is there before: the policy's verifiers take one. */
  readonly photo?: { readonly problem: string; readonly stage: "before" | "after" };
}

const EVE = "2023-03-31";
const office = ({ name }: Level, nth: 1 | 2 | 3): string => demoId("account", `${name} office ${nth}`);
const village = (unit: string): string => demoId("account", `village ${unit}`);
const SYSTEM = demoId("account", "system");
const FOUNDER = demoId("account", "founder");
const inspectionId = (id: string): string => demoId("inspection", id);
export const problemId = (id: string): string => demoId("problem", id);
const team = demoId("team", "covert");

/** @param handlers by the names of their commands */
export async function sendQuarter(
  parts: Parts,
  handlers: ReadonlyMap<string, CommandHandler>,
  superuser: pg.Client,
  tables: Tables,
): Promise<number> {
  await openAccounts(superuser, tables);
  const actors = new Map<string, Actor>();
  let sent = 0;
  const send = async (act: Act): Promise<void> => {
    const at = new Date(Date.parse(`${act.day}T00:00:00+08:00`) + act.minute * 60_000);
    if (act.photo !== undefined) await storePhoto(superuser, act.photo);
    const key = `${act.account} ${act.campaign}`;
    const actor = actors.get(key) ?? (await loadActor(parts, act.account, act.day));
    actors.set(key, actor);
    sent += 1;
    await runCommand({ ...parts, clock: () => at }, handlers.get(act.command)!, {
      id: demoId("command", String(sent)),
      actor,
      campaign: act.campaign,
      body: act.body,
      at,
      base: act.base,
    });
  };
  for (const act of planSetting()) await send(act);
  await openTeam(superuser);
  await grantOffices(superuser, tables);
  const work = [...planRounds(tables), ...planWork(tables)];
  work.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.minute - b.minute));
  for (const act of work) await send(act);
  return sent;
}

function planSetting(): Act[] {
  const site = { campaign: null, day: EVE } as const;
  const units = { file: "单位.csv", sheet: UNITS_FILE.toString("base64"), on: EVE };
  return [
    { ...site, command: "import-units", account: SYSTEM, minute: 480, body: units },
    ...LEVELS.map((level, at) => ({
      ...site,
      command: "open-campaign",
      account: FOUNDER,
      minute: 500 + at,
      body: {
        campaign: campaignOf(level),
        title: `${level.name} 2023`,
        root: level.root,
        first_day: QUARTER.first,
        last_day: "2023-12-31",
        policy: readFileSync(level.policy, "utf8"),
      },
    })),
  ];
}

/** One covert round for all of the city's visits: sealed, carried out, released at the quarter's end. */
function planRounds({ inspections }: Tables): Act[] {
  const city = LEVELS[0]!;
  const round = demoId("round", "covert");
  const units = [...new Set(inspections.filter(({ kind }) => kind === "covert").map(({ unit }) => unit))];
  const own = { campaign: campaignOf(city) };
  return [
    {
      ...own,
      command: "plan-round",
      account: office(city, 1),
      day: QUARTER.first,
      minute: 1,
      body: {
        round,
        title: "二季度暗访评估",
        kind: "covert",
        first_day: QUARTER.first,
        last_day: QUARTER.last,
        teams: [team],
        scope: { kind: "list", units },
      },
    },
    {
      ...own,
      command: "approve-round",
      account: office(city, 2),
      day: QUARTER.first,
      minute: 2,
      body: { round, organ: "市领导小组办公室", organ_code: "青督计" },
      base: 1,
    },
    {
      ...own,
      command: "release-round",
      account: office(city, 2),
      day: QUARTER.last,
      minute: 1430,
      body: { round, reason: "季度评估结束" },
      base: 2,
    },
  ];
}

function planWork(tables: Tables): Act[] {
  return LEVELS.flatMap((level) => {
    const inside = unitsOf(level);
    const here = <T extends { unit: string }>(rows: readonly T[]): T[] =>
      rows.filter(({ unit }) => inside.has(unit));
    const visits = here(tables.inspections).filter(({ kind }) => level.kinds.includes(kind));
    return [
      ...visits.flatMap((visit) => planVisit(level, visit)),
      ...here(tables.responsibilities)
        .filter(({ kind }) => kind === level.duty)
        .map((row) => planResponsibility(level, row)),
      ...(level.name === "jimo" ? here(tables.surveys).map((row) => planFact(level, "surveys", row)) : []),
      ...(level.name === "tongji"
        ? here(tables.mobilisations).map((row) => planFact(level, "mobilisations", row))
        : []),
      ...(level.name === "tongji"
        ? here(tables.problems).flatMap((row) => planLife(level, row, tables))
        : []),
    ];
  });
}

function planVisit(level: Level, { id, unit, day, kind, score, full }: Row<"inspections">): Act[] {
  const inspection = inspectionId(id);
  const act = { campaign: campaignOf(level), account: office(level, 1), day };
  const given = { score, full_mark: full };
  const where = kind === "covert" ? { round: demoId("round", "covert") } : { kind };
  return [
    { ...act, command: "enter-inspection", minute: 540, body: { inspection, unit, day, given, ...where } },
    { ...act, command: "confirm-inspection", minute: 900, body: { inspection }, base: 1 },
  ];
}

const planResponsibility = (level: Level, row: Row<"responsibilities">): Act => ({
  command: "set-responsibility",
  campaign: campaignOf(level),
  account: office(level, 1),
  day: QUARTER.first,
  minute: 60,
  body: {
    responsibility: demoId("responsibility", `${level.name} ${row.unit} ${row.kind}`),
    unit: row.unit,
    kind: row.kind,
    holder: row.holder,
    post: row.post,
    first_day: row.from,
  },
});

function planFact(level: Level, kind: string, row: Readonly<Record<string, string>>): Act {
  const { id = "", unit, day = "", ...cells } = row;
  const filled = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ""));
  return {
    command: "enter-facts",
    campaign: campaignOf(level),
    account: office(level, 1),
    day,
    minute: 1080,
    body: {
      kind,
      source: "登记表",
      facts: [{ fact: demoId("fact", `${kind} ${id}`), unit, day, cells: filled }],
    },
  };
}

/** Found and handed over by one post of the zone's office, put right by the village, judged by a second, closed by a third. */
function planLife(level: Level, row: Row<"problems">, { problem_events }: Tables): Act[] {
  const problem = problemId(row.id);
  const own = { campaign: campaignOf(level) };
  const problems = { problems: [{ problem }] };
  const found: Act = {
    ...own,
    command: "find-problem",
    account: office(level, 1),
    day: row.day,
    minute: 545,
    body: { problem, unit: row.unit, severity: "ordinary", stock: row.stock, description: row.description },
  };
  const moves: Readonly<Record<string, Omit<Act, "day" | "campaign">>> = {
    dispatched: {
      command: "dispatch-problems",
      account: office(level, 1),
      minute: 550,
      body: {
        ...problems,
        dispatch: demoId("dispatch", row.id),
        channel: "negative_list",
        receiver: row.unit,
      },
      photo: { problem, stage: "before" },
    },
    rectification_started: {
      command: "start-rectification",
      account: village(row.unit),
      minute: 600,
      body: problems,
    },
    acceptance_requested: {
      command: "request-acceptance",
      account: village(row.unit),
      minute: 660,
      body: problems,
    },
    returned: {
      command: "return-problems",
      account: office(level, 2),
      minute: 720,
      body: { ...problems, reason: "整改不彻底" },
    },
    accepted: {
      command: "accept-problems",
      account: office(level, 2),
      minute: 780,
      body: { ...problems, step: "accepted" },
      photo: { problem, stage: "after" },
    },
    closed: { command: "close-problems", account: office(level, 3), minute: 840, body: problems },
  };
  const events = problem_events.filter((event) => event.problem === row.id);
  return [found, ...events.map(({ event, day }): Act => ({ ...own, ...moves[event]!, day }))];
}

/** Accounts with what they hold on the site; grants of campaigns follow when these are there. */
async function openAccounts(superuser: pg.Client, { problems }: Tables): Promise<void> {
  const offices = LEVELS.flatMap((level) => ([1, 2, 3] as const).map((nth) => office(level, nth)));
  const villages = [...new Set(problems.map(({ unit }) => unit))].map(village);
  for (const account of [SYSTEM, FOUNDER, ...offices, ...villages])
    await superuser.query(
      "insert into account (id, name, post) values ($1::uuid, $1::uuid::text, $1::uuid::text)",
      [account],
    );
  await grant(superuser, SYSTEM, "system_admin", null, null, "none");
  await superuser.query("set session_replication_role = replica");
  await grant(superuser, FOUNDER, "campaign_office", null, "p3702", "unit");
  await superuser.query("set session_replication_role = origin");
}

async function grantOffices(superuser: pg.Client, { problems }: Tables): Promise<void> {
  for (const level of LEVELS)
    for (const nth of [1, 2, 3] as const)
      await grant(superuser, office(level, nth), "campaign_office", campaignOf(level), level.root, "unit");
  const zone = LEVELS[2]!;
  for (const unit of new Set(problems.map((problem) => problem.unit)))
    await grant(superuser, village(unit), "village", campaignOf(zone), unit, "unit");
}

async function openTeam(superuser: pg.Client): Promise<void> {
  await superuser.query(
    "insert into team (id, campaign, code, pool, name, kind) values ($1, $2, 'covert', '', '暗访组', 'covert')",
    [team, campaignOf(LEVELS[0]!)],
  );
}

async function grant(
  superuser: pg.Client,
  account: string,
  role: string,
  campaign: string | null,
  unit: string | null,
  reach: string,
): Promise<void> {
  await superuser.query(
    `insert into role_grant (id, account, role, campaign, unit, reach, first_day) values ($1, $2, $3, $4, $5, $6, $7)`,
    [demoId("grant", `${account} ${campaign}`), account, role, campaign, unit, reach, EVE],
  );
}

async function loadActor({ database }: Parts, account: string, day: string): Promise<Actor> {
  const connection = await database.connect();
  try {
    return actorFrom(account, await askAlone(connection, selectActor({ account, day })))!;
  } finally {
    connection.release();
  }
}

async function storePhoto(
  superuser: pg.Client,
  { problem, stage }: NonNullable<Act["photo"]>,
): Promise<void> {
  await superuser.query(
    `insert into evidence (campaign, id, unit, pos, problem, stage, state, sha256, file, bytes, account, at, stored_at)
     select campaign, gen_random_uuid(), unit, pos, id, $2, 'received', $3, gen_random_uuid()::text, 1, found_by, found_at, found_at
     from problem where id = $1`,
    [problem, stage, createHash("sha256").update(`${problem} ${stage}`).digest("hex")],
  );
}

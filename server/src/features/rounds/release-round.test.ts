// The release of covert rounds: numbered, told, recorded, whole, and nothing left behind (requirements, S1-12, S3-11).
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { type ProblemCase, releaseSealed } from "@cunjing/contract";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";
import { followStandard } from "../inspections/testing/with-standard.ts";

let site: Site;
before(async () => {
  site = await makeSite();
  await followStandard(site);
});
after(() => site.close());

type Result = Record<string, unknown>;

async function done(who: PersonaName, name: string, body: object, more: object = {}): Promise<Result> {
  const answer = await site.command(who, name, body, more);
  assert.equal(answer.status, 200, `${name}: ${JSON.stringify(answer.body)}`);
  return answer.body.result as Result;
}

const ORGAN = { organ: "市领导小组办公室", organ_code: "示督计" };

/** A planned round of these units. */
async function plan(kind: "team" | "covert", units: readonly string[]): Promise<string> {
  const round = randomUUID();
  await done("office", "plan-round", {
    round,
    title: kind === "covert" ? "五月暗访" : "五月督查",
    kind,
    first_day: "2019-05-16",
    last_day: "2019-05-20",
    standard: "village_check",
    teams: [kind === "covert" ? TEAMS.covert.id : TEAMS.team_a.id],
    scope: { kind: "list", units },
  });
  return round;
}
async function approved(kind: "team" | "covert", units: readonly string[]): Promise<string> {
  const round = await plan(kind, units);
  await done("officeDeputy", "approve-round", { round, ...ORGAN }, { ifMatch: 1 });
  return round;
}

/** A visit with so many problems. @returns their ids */
async function visit(
  who: PersonaName,
  round: string | undefined,
  unit: string,
  many: number,
  more: object = {},
) {
  const problems = Array.from({ length: many }, () => ({
    problem: randomUUID(),
    description: "路边积存垃圾",
  }));
  const inspection = randomUUID();
  const body = { inspection, unit, items: [{ item: "heap", count: 1 }], problems, ...more };
  await done(who, "enter-inspection", round === undefined ? { ...body, kind: "team" } : { ...body, round });
  return { inspection, problems: problems.map(({ problem }) => problem) };
}

const release = (round: string, more: object = {}, ifMatch = 2, who: PersonaName = "office") =>
  site.command(who, "release-round", { round, reason: "暗访结束，会议决定通报", ...more }, { ifMatch });

/** Numbers of a village as the lead bureau reads them, all open and released problems in their order. */
async function serials(unit: string): Promise<unknown[]> {
  const { body } = await site.read("poolLead", `/ledger?sort=number&unit=${unit}&limit=200`);
  return (body.rows as { serial: number | null }[]).map(({ serial }) => serial);
}

/** Tables in which a row is still sealed by this round. */
async function stillSealed(round: string): Promise<string[]> {
  const tables = await site.see<{ name: string }>("select sealable_tables()::text as name");
  const left: string[] = [];
  for (const { name } of tables) {
    if ((await site.see(`select from ${name} where sealed_by = $1`, [round])).length > 0) left.push(name);
  }
  return left;
}

describe("a covert round", () => {
  let round: string;
  let first: readonly string[];
  let released: Result;

  test("is opened whole, with the numbers that come next", async () => {
    const open = await visit("teamA", undefined, "village_a1", 2);
    assert.deepEqual(await serials("village_a1"), [1, 2]);
    await approved("team", ["village_c"]);
    round = await approved("covert", ["village_a1", "village_b"]);
    await done("office", "assign-tasks", { round });
    const one = await visit("covert", round, "village_a1", 3);
    const other = await visit("covert", round, "village_b", 1);
    first = one.problems;
    const [wrong = "", kept = ""] = first;
    await done("covert", "withdraw-problems", {
      problems: [{ problem: wrong }],
      why: "found_wrongly",
      reason: "看错了",
    });
    await done("office", "confirm-inspection", { inspection: other.inspection }, { ifMatch: 1 });
    const photo = {
      evidence: randomUUID(),
      problem: kept,
      stage: "before",
      sha256: "3".repeat(64),
      bytes: 9,
    };
    await done("covert", "add-evidence", photo);
    // The open ones go on meanwhile, without a gap; a later plan has the next number.
    await visit("teamA", undefined, "village_a1", 1);
    assert.deepEqual(await serials("village_a1"), [1, 2, 3]);
    const second = await approved("team", ["village_c"]);
    assert.equal((await site.read("office", `/rounds/${second}`)).body.plan_number, "示督计〔2019〕2号");
    assert.deepEqual(open.problems.length, 2);

    const cases = await site.see<{ progress: ProblemCase }>(
      "select progress from problem where sealed_by = $1 order by id",
      [round],
    );
    const answer = await release(round);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    released = answer.body.result as Result;
    const { events, ...opened } = released.opened as Record<string, number>;
    assert.deepEqual(opened, {
      units: 2,
      tasks: 2,
      draws: 0,
      inspections: 2,
      problems: 4,
      numbered: 3,
      evidence: 1,
    });
    assert.ok((events ?? 0) >= 9, "the plan, the tasks, the visits, the problems, the photo");
    assert.equal(released.plan_number, "示督计〔2019〕3号");
    assert.deepEqual(await serials("village_a1"), [1, 2, 3, 4, 5]);
    assert.deepEqual(await serials("village_b"), [1]);
    assert.deepEqual(await stillSealed(round), []);

    // What SQL made of the cases is what the workflow makes of them.
    const now = await site.see<{ progress: ProblemCase; revision: number }>(
      "select progress, revision from problem where round = $1 order by id",
      [round],
    );
    assert.deepEqual(
      now.map(({ progress }) => progress),
      cases.map(({ progress }) => releaseSealed(progress, "2019-05-16T10:00")),
    );
    assert.ok(now.every(({ progress, revision }) => progress.revision === revision));
  });

  test("is there for everybody in reach, in lists, stories and the trail", async () => {
    const seen = await site.read("villageA1", `/problems/${first[1]}`);
    assert.equal(seen.status, 200);
    assert.ok([4, 5].includes(Number(seen.body.serial)), "after the open ones");
    assert.equal(
      (await site.read("villageA1", `/problems/${first[0]}`)).body.serial,
      null,
      "withdrawn under seal",
    );
    assert.equal((await site.read("villageB", `/problems/${first[1]}`)).status, 404);
    const { body } = await site.read("villageA1", `/problems/${first[1]}/story`);
    const events = body.events as { kind: string; label: string; by: string }[];
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ["problem.found", "problem.released"],
    );
    assert.deepEqual([events[1]?.label, events[1]?.by], ["解封", PERSONAS.office.post]);
    const trail = await site.read("auditor", `/trail?subject=${round}&limit=50`);
    const kinds = (trail.body.events as { kind: string }[]).map(({ kind }) => kind);
    for (const kind of ["round.planned", "round.approved", "round.tasks_assigned", "round.released"])
      assert.ok(kinds.includes(kind), kind);
    const [told] = (trail.body.events as { kind: string; change: Result }[]).filter(
      ({ kind }) => kind === "round.released",
    );
    assert.deepEqual(told?.change, {
      reason: "暗访结束，会议决定通报",
      plan_number: released.plan_number,
      opened: released.opened,
    });
    const { rounds } = (await site.read("countyA", "/rounds")).body as { rounds: { round: string }[] };
    assert.ok(rounds.some((one) => one.round === round));
  });

  test("comes anew to whoever follows rows by their transaction", async () => {
    const [command] = await site.see<{ xid: string }>("select xid::text from round where id = $1", [round]);
    for (const table of ["problem", "inspection", "task", "evidence"]) {
      const column =
        table === "evidence" ? "problem in (select id from problem where round = $1)" : "round = $1";
      const rows = await site.see<{ xid: string }>(`select xid::text from ${table} where ${column}`, [round]);
      assert.ok(rows.length > 0 && rows.every(({ xid }) => xid === command?.xid), table);
    }
    // The trail is sealed in blocks by the order of its transactions: its events stay in theirs.
    const events = await site.see<{ xid: string }>(
      "select xid::text from event where subject = $1 and kind = 'round.planned'",
      [round],
    );
    assert.notEqual(events[0]?.xid, command?.xid);
  });

  test("starts its clocks: a hand-over that claims an earlier hour counts from the release", async () => {
    const [, problem = ""] = first;
    await storePhoto(site, problem, "before");
    site.setNow(new Date("2019-05-16T11:00:00+08:00"));
    const body = { dispatch: randomUUID(), problems: [{ problem }], channel: "notice" };
    await done("poolLead", "dispatch-problems", body, { at: "2019-05-14T09:30:00+08:00" });
    const [row] = await site.see<{ progress: ProblemCase }>("select progress from problem where id = $1", [
      problem,
    ]);
    assert.equal(row?.progress.clock_from, "2019-05-16T10:00");
    site.setNow(new Date("2019-05-16T10:00:00+08:00"));
  });

  test("is released once, by the campaign's office, as it was last seen", async () => {
    assert.equal((await release(round, {}, 3)).body.code, "round_not_sealed");
    const other = await approved("covert", ["village_c"]);
    assert.equal((await release(other, {}, 1)).body.code, "revision_outdated");
    for (const who of ["poolLead", "covert", "watch", "auditor", "countyA"] as const)
      assert.equal((await release(other, {}, 2, who)).status, 403, who);
    const open = await approved("team", ["village_c"]);
    assert.equal((await release(open)).body.code, "round_not_sealed");
    assert.equal((await release(await plan("covert", ["village_c"]), {}, 1)).body.code, "round_state_wrong");
    assert.equal((await release(randomUUID())).status, 404);
    assert.equal((await release(other, { reason: "" })).body.code, "body_wrong");
    const id = randomUUID();
    const send = () =>
      site.command("office", "release-round", { round: other, reason: "结束" }, { ifMatch: 2, id });
    const [one, again] = [await send(), await send()];
    assert.deepEqual([one.body.outcome, again.body.outcome], ["done", "already_done"]);
    assert.deepEqual(one.body.result, again.body.result);
  });
});

test("every table with a seal holds on to its round, and finds what is sealed by an index", async () => {
  const loose = await site.see<{ name: string }>(
    `select one::text as name from sealable_tables() one
     where not exists (select from pg_trigger t where t.tgrelid = one and t.tgname = 'hold_seal')
       or not exists (select from pg_index i where i.indrelid = one and pg_get_indexdef(i.indexrelid) like '%(sealed_by) WHERE (sealed_by IS NOT NULL)')`,
  );
  assert.deepEqual(loose, [], "call guard_seal (server/migrations/0016-release.sql)");
});

test("a cancelled round is opened too: with a number where it had been approved", async () => {
  const given = await approved("covert", ["village_c"]);
  await done("office", "cancel-round", { round: given, reason: "防汛" }, { ifMatch: 2 });
  const number = ((await release(given, {}, 3)).body.result as Result).plan_number;
  assert.match(String(number), /^示督计〔2019〕\d+号$/);
  const never = await plan("covert", ["village_c"]);
  await done("office", "cancel-round", { round: never, reason: "防汛" }, { ifMatch: 1 });
  assert.equal(((await release(never)).body.result as Result).plan_number, null);
});

test("a short name that another body took meanwhile is said anew; nothing is opened before", async () => {
  const round = await plan("covert", ["village_c"]);
  const body = { round, organ: "示例市督查室", organ_code: "示督室" };
  await done("officeDeputy", "approve-round", body, { ifMatch: 1 });
  const taken = await plan("team", ["village_c"]);
  await done("officeDeputy", "approve-round", { ...body, round: taken, organ: "另一督查室" }, { ifMatch: 1 });
  const refused = await release(round);
  assert.equal(refused.body.code, "organ_code_taken");
  assert.ok((await stillSealed(round)).includes("round_unit"));
  const named = await release(round, { organ_code: "示市督" });
  assert.equal((named.body.result as Result).plan_number, "示市督〔2019〕1号");
});

test("whoever is entering something while the round is released leaves nothing behind", async () => {
  const round = await approved("covert", ["village_a2", "village_c"]);
  const entering = Array.from({ length: 12 }, (_, n) =>
    visit("covert", round, n % 2 === 0 ? "village_a2" : "village_c", 2),
  );
  const [answer] = await Promise.all([release(round), ...entering]);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  assert.deepEqual(await stillSealed(round), []);
  for (const unit of ["village_a2", "village_c"]) {
    const numbers = await serials(unit);
    assert.deepEqual(
      numbers,
      numbers.map((_, at) => at + 1),
      unit,
    );
  }
  const cases = await site.see<{ progress: ProblemCase }>("select progress from problem where round = $1", [
    round,
  ]);
  assert.equal(cases.length, 24);
  assert.ok(cases.every(({ progress }) => !progress.sealed));
});

test("what is open is not tied to what is sealed, and the other way round it may be", async () => {
  const round = await approved("covert", ["village_a1"]);
  const { problems, inspection } = await visit("covert", round, "village_a1", 2);
  const [sealed = "", another = ""] = problems;
  const { problems: found } = await visit("teamA", undefined, "village_a1", 2);
  const [open = "", known = ""] = found;
  const link = (lineage: string, ...named: string[]) =>
    site.command("office", "link-lineage", {
      problems: named.map((problem) => ({ problem })),
      lineage,
      because: "同一处",
    });
  const lineage = randomUUID();
  const together = await link(lineage, open, sealed);
  assert.equal(together.body.code, "problem_sealed", JSON.stringify(together.body));
  assert.equal((await link(lineage, sealed)).status, 200);
  assert.equal((await link(lineage, open)).body.code, "problem_sealed");
  const open_lineage = randomUUID();
  assert.equal((await link(open_lineage, known)).status, 200);
  assert.equal((await link(open_lineage, another)).status, 200, "a sealed one may point to what is known");
  const merge = { problems: [{ problem: open }], why: "merged", reason: "重复", into: sealed };
  assert.equal((await site.command("office", "withdraw-problems", merge)).body.code, "problem_sealed");
  const second = {
    inspection: randomUUID(),
    unit: "village_a1",
    kind: "team",
    standard: "village_check",
    team: TEAMS.team_b.id,
  };
  const scored = await site.command("office", "enter-inspection", { ...second, double_of: inspection });
  assert.equal(scored.body.code, "double_of_other_place");
  const photo = {
    evidence: randomUUID(),
    unit: "village_a1",
    stage: "other",
    sha256: "4".repeat(64),
    bytes: 3,
  };
  assert.equal((await site.command("covert", "add-evidence", photo)).body.code, "covert_needs_round");

  assert.equal((await release(round)).status, 200);
  assert.equal((await link(lineage, open)).status, 200, "after the release there is nothing to hide");
});

test("thousands of problems are opened in one short transaction", async () => {
  const round = await approved("covert", ["village_a1", "village_b"]);
  await site.see(
    `insert into problem (campaign, id, unit, pos, source, severity, description, found_on, found_at, found_by, round, sealed_by, progress,
       state, responsible_unit)
     select $1, gen_random_uuid(), u.id, u.pos, 'covert', 'ordinary', '积存垃圾', '2019-05-15', now(), $3, $2, $2,
       jsonb_build_object('sealed', true, 'revision', 1), 'found', u.id
     from generate_series(1, 2500) n, unit u where u.id in ('village_a1', 'village_b')`,
    [CAMPAIGN, round, PERSONAS.covert.account],
  );
  const began = performance.now();
  const answer = await release(round);
  const seconds = (performance.now() - began) / 1000;
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  assert.equal(((answer.body.result as Result).opened as Result).numbered, 5000);
  assert.ok(seconds < 10, `${seconds.toFixed(1)} s`);
  const [numbers] = await site.see<{ distinct: number; last: number }>(
    "select count(distinct serial)::int as distinct, max(serial) as last from problem where campaign = $1 and unit = 'village_b'",
    [CAMPAIGN],
  );
  assert.equal(numbers?.distinct, numbers?.last, "no number twice, none left out");
});

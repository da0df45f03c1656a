import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { type Answer, makeSite, type Site } from "../../testing/site.ts";

let site: Site;
let covert = "";
const problems: Record<string, string> = {};
const SITE_SUBJECT = randomUUID();

before(async () => {
  site = await makeSite();
  for (const unit of ["village_a1", "village_a2", "village_c", "village_b"]) {
    const problem = randomUUID();
    problems[unit] = problem;
    await find(unit === "village_b" ? "teamB" : "teamA", unit, problem);
  }
  // Under a seal, and on the site, written as the commands of those features would.
  covert = randomUUID();
  await event({
    kind: "problem.found",
    subject: covert,
    unit: "village_a1",
    pos: 4000,
  });
  await site.see("update event set sealed_by = gen_random_uuid() where subject = $1", [covert]);
  await event({ kind: "account.opened", noun: "account", subject: SITE_SUBJECT, campaign: null });
  await event({ kind: "round.approved", noun: "round", subject: randomUUID() });
});
after(() => site.close());

async function find(who: PersonaName, unit: string, problem: string) {
  const done = await site.command(who, "find-problem", { problem, unit, description: "=1+1 路边垃圾" });
  assert.equal(done.status, 200, JSON.stringify(done.body));
}

const event = (more: Record<string, unknown>) => {
  const row = {
    at: new Date(),
    noun: "problem",
    campaign: CAMPAIGN,
    account: PERSONAS.office.account,
    ...more,
  };
  const names = Object.keys(row);
  return site.see(
    `insert into event (${names.join(", ")}) values (${names.map((_, at) => `$${at + 1}`).join(", ")})`,
    Object.values(row),
  );
};

interface Line {
  kind: string;
  subject: string;
  by: string;
  account: string | null;
  received_at: string;
}
async function list(
  who: PersonaName,
  query = "",
  limit = 2,
  campaign: string | null = CAMPAIGN,
): Promise<Line[]> {
  const rows: Line[] = [];
  for (let cursor = ""; ; ) {
    const { status, body } = await site.read(who, `/trail?limit=${limit}${query}${cursor}`, campaign);
    assert.equal(status, 200, JSON.stringify(body));
    rows.push(...(body.events as Line[]));
    if (body.next === null) return rows;
    cursor = `&cursor=${body.next}`;
  }
}
const code = ({ status, body }: Answer) => [status, body.code];

test("paging gives every event once, the newest receipt first", async () => {
  const paged = await list("office");
  assert.deepEqual(paged, await list("office", "", 200));
  assert.equal(paged.length, 6);
  assert.equal(new Set(paged.map((one) => JSON.stringify(one))).size, 6);
  const times = paged.map(({ received_at }) => received_at);
  assert.deepEqual(times, times.toSorted().reverse());
});

test("events within one microsecond are not read twice and not passed over", async () => {
  const subject = randomUUID();
  await site.see(
    `insert into event (received_at, at, noun, kind, campaign, subject, account)
     select '2020-01-31 15:59:59.999999Z', now(), 'problem', 'problem.noted', $1, $2, $3 from generate_series(1, 5)`,
    [CAMPAIGN, subject, PERSONAS.office.account],
  );
  assert.equal((await list("office", `&subject=${subject}`, 1)).length, 5);
  assert.equal((await list("office", `&subject=${subject}&from=2020-01-31&to=2020-01-31`)).length, 5);
  assert.equal((await list("office", `&subject=${subject}&from=2020-02-01`)).length, 0);
  assert.equal((await list("office", `&subject=${subject}&to=2020-01-30`)).length, 0);
});

test("filters: subject, kind, unit and all below it, days of receipt", async () => {
  const one = await list("office", `&subject=${problems.village_c}`);
  assert.deepEqual(
    one.map(({ kind, by }) => [kind, by]),
    [["problem.found", "第一督查小组组长"]],
  );
  assert.equal((await list("office", "&kind=round.approved")).length, 1);
  const rounds = await list("office", "&group=round");
  assert.deepEqual(
    rounds.map(({ kind }) => kind),
    ["round.approved"],
  );
  const about = await list("office", "&group=problem");
  assert.ok(about.length >= 4 && about.every(({ kind }) => kind.startsWith("problem.")));
  assert.equal((await list("office", "&group=problem&kind=round.approved")).length, 0);
  const town = await list("office", "&unit=town_a&kind=problem.found");
  assert.deepEqual(
    new Set(town.map(({ subject }) => subject)),
    new Set([problems.village_a1, problems.village_a2, covert]),
  );
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  assert.ok((await list("office", `&from=${today}`)).length >= 6);
  assert.equal((await list("office", `&from=${today}&to=2019-01-01`)).length, 0);
});

test("the auditor sees what is not sealed, with the accounts, and may search by one; the office may not", async () => {
  const seen = await list("auditor", "&kind=problem.found");
  assert.equal(seen.length, 4);
  assert.ok(seen.every(({ subject, account }) => subject !== covert && account !== null));
  assert.ok((await list("office")).every(({ account }) => account === null));
  const { account } = PERSONAS.teamB;
  assert.deepEqual(
    (await list("auditor", `&account=${account}`)).map(({ subject }) => subject),
    [problems.village_b],
  );
  assert.deepEqual(code(await site.read("office", `/trail?account=${account}`)), [403, "trail_by_account"]);
  assert.deepEqual(code(await site.read("office", `/trail.csv?account=${account}`)), [
    403,
    "trail_by_account",
  ]);
});

test("nobody else reads the trail; an unknown unit and a made-up cursor are refused", async () => {
  for (const who of ["countyA", "villageA1", "teamA", "poolLead", "discipline"] as const)
    assert.deepEqual(code(await site.read(who, "/trail")), [403, "not_allowed"], who);
  assert.deepEqual(code(await site.read("otherOffice", "/trail")), [404, "not_found"]);
  assert.deepEqual(code(await site.read("office", "/trail?unit=nowhere")), [404, "not_found"]);
  const forged = Buffer.from(JSON.stringify(["trail", "now", 1])).toString("base64url");
  assert.deepEqual(code(await site.read("office", `/trail?cursor=${forged}`)), [400, "cursor_wrong"]);
  for (const wrong of ["kind=%27", "kind=problem.forgotten", "group=problem.found"])
    assert.deepEqual(code(await site.read("office", `/trail?${wrong}`)), [422, "body_wrong"], wrong);
});

test("the site's trail is for the administrators of security and audit; a campaign's for the latter alone", async () => {
  for (const who of ["security", "audit"] as const) {
    const seen = await list(who, "", 50, null);
    assert.deepEqual(
      seen.map(({ subject }) => subject),
      [SITE_SUBJECT],
      who,
    );
  }
  const asked = `&campaign_id=${CAMPAIGN}&kind=round.approved`;
  assert.equal((await list("audit", asked, 50, null)).length, 1);
  const found = await list("audit", `&campaign_id=${CAMPAIGN}&kind=problem.found`, 50, null);
  assert.ok(found.length === 4 && found.every(({ subject }) => subject !== covert), "sealed for audit too");
  assert.equal((await list("security", asked, 50, null)).length, 0);
  for (const who of ["system", "office", "auditor", "nobody"] as const)
    assert.deepEqual(code(await site.read(who, "/trail", null)), [403, "not_allowed"], who);
});

test("what one command did, by its id", async () => {
  const [one] = await site.see<{ command: string; subject: string }>(
    "select command::text, subject from event where kind = 'problem.found' and command is not null and sealed_by is null limit 1",
  );
  for (const who of ["office", "auditor"] as const)
    assert.deepEqual(
      (await list(who, `&command=${one?.command}`)).map(({ subject }) => subject),
      [one?.subject],
    );
  const audit = await list("audit", `&campaign_id=${CAMPAIGN}&command=${one?.command}`, 50, null);
  assert.deepEqual(
    audit.map(({ subject }) => subject),
    [one?.subject],
  );
  assert.deepEqual(await list("office", `&command=${randomUUID()}`), []);
});

test("the CSV ends with the head of the chain, once there is one", async () => {
  const head = "ab".repeat(32);
  await site.see(
    `insert into trail_block (number, cluster, after_event, last_xid, last_event, events, total, sealed_at, ids, receipts, seals, digests, digest)
     values (1, '1', 0, '1', 1, 1, 1, '2019-05-16T01:59:00Z', '{1}', '{0}', '{NULL}', decode($1, 'hex'), decode($1, 'hex'))`,
    [head],
  );
  const { body } = await site.read("office", "/trail.csv?kind=problem.found");
  const last = String(body.text).trimEnd().split("\r\n").at(-1);
  assert.equal(last, `校验值,2019-05-16T09:59:00.000+08:00,${head}`);
  await site.see("delete from trail_block");
});

test("the CSV has the rows of the list, in order, and no cell that runs as a formula", async () => {
  const { status, body, headers } = await site.read("office", "/trail.csv?kind=problem.found");
  assert.equal(status, 200);
  assert.match(String(headers["content-type"]), /^text\/csv/);
  const [mark, ...lines] = [String(body.text).at(0), ...String(body.text).slice(1).trimEnd().split("\r\n")];
  assert.equal(mark, "\ufeff");
  const listed = await list("office", "&kind=problem.found");
  assert.equal(lines.length, listed.length + 1);
  assert.deepEqual(
    lines.slice(1).map((line) => line?.split(",")[3]),
    listed.map(({ subject }) => subject),
  );
  assert.ok(!lines[0]?.includes("账号"));
  assert.ok(lines.slice(1).every((line) => line?.split(",")[2] === "登记问题"));
  assert.ok(String((await site.read("audit", "/trail.csv", null)).body.text).includes("账号"));
});

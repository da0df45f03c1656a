import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { CAMPAIGN, OTHER_CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

type Row = Record<string, unknown>;

const complaint = (more: object = {}) => ({
  complaint: randomUUID(),
  category: "asked_twice",
  text: "周报表里的数字台账里都有，又要另报一份",
  ...more,
});
const complain = (who: PersonaName, body: object, id = randomUUID()) =>
  site.command(who, "complain-about-system", body, { campaign: null, id });
const list = async (who: PersonaName, path: string, campaign: string | null = null) => {
  const { status, body } = await site.read(who, path, campaign);
  return status === 200 ? (body.complaints as Row[]) : status;
};

test("everybody who is signed in may complain, and reads the own complaints with their answers", async () => {
  for (const who of Object.keys(PERSONAS) as PersonaName[]) {
    const body = complaint();
    const id = randomUUID();
    assert.equal((await complain(who, body, id)).status, 200, who);
    assert.equal((await complain(who, body, id)).body.outcome, "already_done");
    const own = (await list(who, "/own-complaints")) as Row[];
    assert.deepEqual(
      own.map(({ complaint: made, answer }) => [made, answer]),
      [[body.complaint, null]],
      who,
    );
  }
  const bad = await complain("villageA1", { complaint: "x", category: "?", text: " " });
  assert.equal((bad.body.errors as unknown[]).length, 3);
  const twice = complaint();
  await complain("villageA1", twice);
  assert.equal((await complain("villageB", twice)).body.code, "id_taken");
  assert.equal((await site.app.inject({ method: "GET", url: "/api/own-complaints" })).statusCode, 401);
});

test("those who keep the system read all of them, and nobody reads whose they are", async () => {
  const all = (await list("system", "/complaints?limit=200")) as Row[];
  assert.ok(all.length >= Object.keys(PERSONAS).length);
  assert.deepEqual(Object.keys(all[0] ?? {}).sort(), [
    "answer",
    "answered_on",
    "category",
    "complaint",
    "made_on",
    "text",
  ]);
  for (const who of Object.keys(PERSONAS) as PersonaName[])
    if (who !== "system") assert.equal(await list(who, "/complaints"), 403, who);
  const paged: Row[] = [];
  let cursor = "";
  for (let pages = 0; pages < 50; pages += 1) {
    const { body } = await site.read("system", `/complaints?limit=7${cursor && `&cursor=${cursor}`}`, null);
    paged.push(...(body.complaints as Row[]));
    if (body.next === null) break;
    cursor = String(body.next);
  }
  assert.deepEqual(paged, all);
});

test("what is said to a campaign's office is read there, without a word in its trail of who said it", async () => {
  const body = complaint({ campaign: CAMPAIGN });
  assert.equal((await complain("townA", body)).status, 200);
  assert.equal((await complain("nobody", complaint({ campaign: CAMPAIGN }))).status, 404);
  assert.equal((await complain("townA", complaint({ campaign: OTHER_CAMPAIGN }))).status, 404);
  const seen = (await list("office", "/complaints", CAMPAIGN)) as Row[];
  assert.deepEqual(
    seen.map(({ complaint: one }) => one),
    [body.complaint],
  );
  assert.deepEqual(await list("otherOffice", "/complaints", OTHER_CAMPAIGN), []);
  for (const who of ["poolLead", "countyA", "townA", "auditor", "discipline", "watch"] as const)
    assert.equal(await list(who, "/complaints", CAMPAIGN), 403, who);
  const events = await site.see<{ campaign: string | null; unit: string | null }>(
    "select campaign, unit from event where subject = $1",
    [body.complaint],
  );
  assert.deepEqual(events, [{ campaign: null, unit: null }]);
});

test("an answer finds its way back; each office answers what came to it", async () => {
  const [own, theirs] = [complaint(), complaint({ campaign: CAMPAIGN })];
  await complain("villageA1", own);
  await complain("villageA1", theirs);
  const answer = (who: PersonaName, one: string, campaign: string | null) =>
    site.command(
      who,
      campaign === null ? "answer-complaint" : "answer-campaign-complaint",
      { complaint: one, answer: "已并入台账取数" },
      { campaign },
    );
  assert.equal((await answer("office", own.complaint, CAMPAIGN)).status, 404);
  assert.equal((await answer("otherOffice", theirs.complaint, OTHER_CAMPAIGN)).status, 404);
  assert.equal((await answer("villageA1", own.complaint, null)).status, 403);
  assert.equal((await answer("countyA", theirs.complaint, CAMPAIGN)).status, 403);
  assert.equal((await answer("system", own.complaint, null)).status, 200);
  assert.equal((await answer("office", theirs.complaint, CAMPAIGN)).status, 200);
  const mine = (await list("villageA1", "/own-complaints?limit=200")) as Row[];
  const answered = mine.filter(({ answer: text }) => text !== null).map(({ complaint: one }) => one);
  assert.deepEqual(answered.sort(), [own.complaint, theirs.complaint].sort());
  const open = (await list("office", "/complaints?state=open", CAMPAIGN)) as Row[];
  assert.ok(open.every(({ answer: text }) => text === null));
});

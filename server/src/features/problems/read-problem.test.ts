import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { PersonaName } from "../../testing/personas.ts";
import { PERSONAS } from "../../testing/personas.ts";
import { makeSite, NOW, type Site } from "../../testing/site.ts";
import { storePhoto } from "../../testing/store-photo.ts";
import { type Lives, livesOn, on } from "./testing/lives.ts";

let site: Site;
let lives: Lives;
before(async () => {
  site = await makeSite();
  lives = livesOn(site);
});
after(() => site.close());

interface Page {
  revision: number;
  state: string;
  lateness: Record<string, unknown>;
  days_used: number | null;
  unit_name: string;
  above: string[];
  responsible_name: string;
  found_by: string;
  channel_label: string;
  rectification: string | null;
  due_on: string;
  request: Record<string, unknown> | null;
  chain: {
    step: string;
    label: string;
    status: string;
    by: string | null;
    post: string | null;
    at: string;
  }[];
  moves: { move: string; command: string; of: string | null; needs: string[]; awaits: string[] }[];
}

async function page(who: PersonaName, problem: string): Promise<Page> {
  const { status, body } = await site.read(who, `/problems/${problem}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as unknown as Page;
}
const moves = async (who: PersonaName, problem: string) =>
  (await page(who, problem)).moves.map(({ move }) => move);
const steps = async (problem: string) =>
  (await page("office", problem)).chain.map(({ step, status }) => `${step} ${status}`);

test("it names the unit, who has to put it right, who found it, and the channel as the policy calls it", async () => {
  const { problem } = await lives.handOver();
  const read = await page("villageA1", problem);
  assert.deepEqual([...read.above, read.unit_name], ["甲县", "甲镇", "甲村一"]);
  assert.equal(read.responsible_name, "甲村一");
  assert.equal(read.found_by, "第一督查小组组长");
  assert.equal(read.channel_label, "督办通知");
});

test("lateness is computed for now: soon, then so many days late, in words", async () => {
  const { problem } = await lives.handOver();
  const { due_on, lateness } = await page("villageA1", problem);
  assert.equal(lateness.overdue, false);
  try {
    site.setNow(new Date(`${due_on}T08:00:00+08:00`));
    assert.deepEqual((await page("villageA1", problem)).lateness, {
      overdue: false,
      overdue_days: null,
      days_left: 0,
      due_soon: true,
      words: "今天到期",
    });
    site.setNow(new Date(new Date(`${due_on}T08:00:00+08:00`).getTime() + 3 * 86_400_000));
    assert.deepEqual((await page("villageA1", problem)).lateness, {
      overdue: true,
      overdue_days: 3,
      days_left: null,
      due_soon: false,
      words: "超期3天",
    });
  } finally {
    site.setNow(NOW);
  }
});

test("the same answer is not sent twice; what is computed for now is sent again though the revision is the same", async () => {
  const { problem } = await lives.handOver();
  const first = await site.read("villageA1", `/problems/${problem}`);
  const again = async () => {
    const { statusCode, headers } = await site.app.inject({
      method: "GET",
      url: `/api/campaigns/${PERSONAS.office.campaign}/problems/${problem}`,
      headers: {
        authorization: `Bearer ${PERSONAS.villageA1.account}`,
        "if-none-match": String(first.headers.etag),
      },
    });
    return [statusCode, headers.etag === first.headers.etag];
  };
  assert.match(String(first.headers.etag), /^"2\.[\w-]{16}"$/);
  assert.deepEqual(await again(), [304, true]);
  site.setNow(new Date(NOW.getTime() + 60_000));
  try {
    assert.deepEqual(await again(), [200, false]);
  } finally {
    site.setNow(NOW);
  }
});

test("the chain says what is done, what is next and by whom", async () => {
  const { problem } = await lives.handOver();
  const [handed, ...rest] = (await page("office", problem)).chain;
  assert.deepEqual([handed?.step, handed?.status], ["dispatched", "done"]);
  assert.equal(rest.filter(({ status }) => status === "next").length, 1);
  assert.ok(rest.filter(({ status }) => status === "done").length === 0);
  await lives.do("villageA1", "request-acceptance", on(problem, { rectification: "已清运" }));
  assert.ok((await steps(problem)).includes("rectification_started left_out"));
  await storePhoto(site, problem, "after");
  await lives.do("teamA2", "accept-problems", on(problem, { step: "accepted" }));
  const accepted = (await page("villageA1", problem)).chain.find(({ step }) => step === "accepted");
  assert.deepEqual([accepted?.status, accepted?.post], ["done", "第一督查小组组员"]);
  assert.equal((await page("villageA1", problem)).rectification, "已清运");
});

test("each is offered what the workflow would take from them, and nothing else", async () => {
  const problem = await lives.find();
  assert.deepEqual(await moves("villageA1", problem), []);
  assert.ok((await moves("teamA", problem)).includes("dispatch"));
  await lives.dispatch([problem], { receiver: "county_a" });
  assert.deepEqual(await moves("villageA1", problem), [
    "sign_receipt",
    "start_rectification",
    "request_acceptance",
    "request_extension",
    "request_deferral",
    "request_reassignment",
  ]);
  assert.deepEqual(await moves("discipline", problem), []);
  await lives.do("villageA1", "request-acceptance", on(problem));
  // The finder does not verify; another of the team may, once the picture is there.
  assert.ok(!(await moves("teamA", problem)).includes("accept"));
  const offered = (await page("teamA2", problem)).moves.find(({ move }) => move === "accept");
  assert.deepEqual(
    [offered?.command, offered?.of, offered?.awaits],
    ["accept-problems", "accepted", ["after"]],
  );
  const stand = (await page("office", problem)).moves.find(({ move }) => move === "accept");
  assert.deepEqual(stand?.needs, ["stand_in_reason"]);
});

test("every move that is offered is done when its command is sent", async () => {
  const said: Record<string, object> = {
    start_rectification: {},
    request_acceptance: {},
    request_extension: { reason: "需要机械", due: "2019-06-20" },
    request_deferral: { reason: "汛期", until: "2019-06-20" },
    request_reassignment: { reason: "不属本村", to: "village_a2" },
  };
  const { problem: first } = await lives.handOver();
  for (const { move, command } of (await page("villageA1", first)).moves) {
    if (move === "sign_receipt") continue;
    const { problem } = await lives.handOver();
    await lives.do("villageA1", command, on(problem, said[move]));
  }
});

test("a pending request is shown with its asker's post, and only another is offered the decision", async () => {
  const { problem } = await lives.handOver();
  await lives.do(
    "office",
    "request-extension",
    on(problem, { reason: "雨天", due: "2019-06-10", on_behalf_of: "甲村一" }),
  );
  const { request } = await page("villageA1", problem);
  assert.deepEqual(
    { ...request, asked_at: null },
    {
      kind: "extension",
      reason: "雨天",
      asked_for: "2019-06-10T23:59",
      asked_by: "市行动办主任",
      asked_at: null,
    },
  );
  assert.ok(!(await moves("office", problem)).includes("decide_request"));
  const decide = (await page("officeDeputy", problem)).moves.find(({ move }) => move === "decide_request");
  assert.equal(decide?.of, "extension");
});

test("outside one's units it is not there", async () => {
  const { problem } = await lives.handOver();
  for (const who of ["villageB", "countyB", "otherOffice"] as const)
    assert.equal((await site.read(who, `/problems/${problem}`)).status, 404, who);
  assert.equal((await site.read("office", `/problems/${randomUUID()}`)).status, 404);
  assert.equal((await site.read("office", "/problems/x")).status, 422);
  assert.equal((await site.read("thirdParty", `/problems/${problem}`)).status, 403);
});

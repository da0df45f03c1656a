// What waits besides problems: documents, results with their checks and measures, rounds and inspections; and what was released of late.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { WAITING_GROUPS } from "@cunjing/contract";
import { CAMPAIGN, PERSONAS, type PersonaName, TEAMS } from "../../testing/personas.ts";
import { NOW } from "../../testing/site.ts";
import { type AskedJobs, openAskedJobs } from "../assessments/testing/run-asked-jobs.ts";
import { addThirdCounty, inspect } from "../assessments/testing/three-counties.ts";
import { type Desk, openDesk } from "../documents/testing/open-desk.ts";
import { ORGANS } from "../documents/testing/papers.ts";

let desk: Desk;
let jobs: AskedJobs;
before(async () => {
  desk = await openDesk();
  jobs = openAskedJobs(desk.site);
});
after(async () => {
  await jobs.close();
  await desk.close();
});

type Line = Record<string, unknown>;
interface Kind {
  readonly kind: string;
  readonly group: string;
  readonly count: number;
  readonly first: Line[];
}
interface Waiting {
  readonly waiting: Kind[];
  readonly released: { readonly rounds: Line[]; readonly results: Line[] };
}

async function read(who: PersonaName): Promise<Waiting> {
  const { status, body } = await desk.site.read(who, "/waiting?first=20");
  assert.equal(status, 200, JSON.stringify(body));
  return body as unknown as Waiting;
}
/** Kinds in which this waits for the persona. */
async function kindsWith(who: PersonaName, id: string): Promise<string[]> {
  const { waiting } = await read(who);
  return waiting.flatMap(({ kind, first }) =>
    first.some((one) => one.id === id || one.of === id) ? [kind] : [],
  );
}
async function groupOf(who: PersonaName, kind: string): Promise<string | undefined> {
  return (await read(who)).waiting.find((one) => one.kind === kind)?.group;
}
async function waitsFor(id: string, expected: Partial<Record<PersonaName, string[]>>, step: string) {
  for (const [who, kinds] of Object.entries(expected))
    assert.deepEqual(await kindsWith(who as PersonaName, id), kinds, `${step}: ${who}`);
}
async function done(who: PersonaName, name: string, body: object, ifMatch?: number): Promise<Line> {
  return desk.papers.do(who, name, body, ifMatch);
}

test("a document waits for its reviewers, the one who signs, the one who issues, its addressee, its receipts", async () => {
  const { papers } = desk;
  const document = await desk.notice({ receipts_by: "2019-05-14" });
  await waitsFor(document, { office: [], officeDeputy: [], countyA: [] }, "drafted");
  await done("office", "submit-document", { document }, await papers.revision(document));
  const review = ["documents_to_review"];
  await waitsFor(document, { office: [], officeDeputy: review, teamA: [], countyA: [] }, "submitted");
  const opinion = async (step: string) =>
    done("officeDeputy", "give-opinion", { opinion: randomUUID(), document, step, text: "已核。" });
  await opinion("check");
  await waitsFor(document, { officeDeputy: review }, "checked, not cleared");
  await opinion("secrecy");
  await waitsFor(document, { office: [], officeDeputy: ["documents_to_sign"] }, "slip complete");
  await done(
    "officeDeputy",
    "return-document",
    { document, reason: "缺一项" },
    await papers.revision(document),
  );
  await waitsFor(document, { officeDeputy: [] }, "sent back");
  await done("office", "submit-document", { document }, await papers.revision(document));
  await waitsFor(document, { officeDeputy: review }, "what was written before the return counts no more");
  await opinion("check");
  await opinion("secrecy");
  await done("officeDeputy", "sign-document", { document }, await papers.revision(document));
  await waitsFor(document, { office: ["documents_to_issue"], countyA: [] }, "signed");
  await done("office", "issue-document", { document }, await papers.revision(document));
  await waitsFor(
    document,
    {
      office: ["receipts_outstanding"],
      countyA: ["documents_to_receive"],
      countyB: [],
      townA: [],
      discipline: [],
    },
    "issued",
  );
  const toReceive = (await read("countyA")).waiting.find(({ kind }) => kind === "documents_to_receive");
  const line = toReceive?.first.find(({ id }) => id === document);
  assert.deepEqual([line?.noun, line?.due_on, line?.words], ["document", "2019-05-14", "超期2天"]);
  // The county is late with its receipt; the office that issued can but press.
  assert.equal(toReceive?.group, "late");
  assert.equal(await groupOf("office", "receipts_outstanding"), "followed_up");
  await done("countyA", "receive-document", { document, n: 1, medium: "system" });
  await waitsFor(document, { office: [], countyA: [] }, "received");
});

test("a round waits for another than its planner; its inspections for whoever stands for the scores", async () => {
  const round = randomUUID();
  const plan = { round, title: "五月督查", kind: "team", first_day: "2019-05-16", last_day: "2019-05-20" };
  await done("office", "plan-round", {
    ...plan,
    standard: "village_check",
    teams: [TEAMS.team_a.id],
    scope: { kind: "list", units: ["village_a1"] },
  });
  const approve = ["rounds_to_approve"];
  await waitsFor(round, { office: [], officeDeputy: approve, poolLead: [], teamA: [] }, "planned");
  await done("officeDeputy", "approve-round", { round, organ: "市领导小组办公室", organ_code: "示督计" }, 1);
  await waitsFor(round, { officeDeputy: [] }, "approved");

  const inspection = randomUUID();
  const visit = { inspection, unit: "village_a1", items: [{ item: "heap", count: 1 }], round };
  await done("teamA", "enter-inspection", visit);
  const confirm = ["inspections_to_confirm"];
  const all = { teamA: confirm, teamA2: confirm, teamB: [], office: confirm, countyA: [], watch: [] };
  await waitsFor(inspection, all, "entered, a team without a head");
  await desk.site.see(
    `insert into team_member (id, team, account, role_name, is_head, headcount, valid) values (gen_random_uuid(), $1, $2, '组长', true, 1, '[2019-04-09,)')`,
    [TEAMS.team_a.id, PERSONAS.teamA.account],
  );
  await waitsFor(inspection, { teamA: confirm, teamA2: [], office: confirm }, "the team has a head");
  await done("teamA", "confirm-inspection", { inspection }, 1);
  await waitsFor(inspection, { teamA: [], office: [] }, "confirmed");
});

test("a result waits for one after the other on its way, and is news when it is issued", async () => {
  const { site } = desk;
  await addThirdCounty(site);
  await inspect(site, "village_b", "2019-05-02", "60");
  await inspect(site, "village_a1", "2019-05-02", "90");
  await inspect(site, "county_c", "2019-05-04", "95");
  const assessment = randomUUID();
  const move = async (who: PersonaName, name: string, more: object = {}) => {
    const [row] = await site.see<{ revision: number }>("select revision from assessment where id = $1", [
      assessment,
    ]);
    await done(who, name, { assessment, ...more }, row?.revision);
  };
  await done("office", "compute-assessment", { assessment, period: "2019-05-x1" });
  await jobs.run();
  const mine = async (expected: Partial<Record<PersonaName, string[]>>, step: string) => {
    for (const [who, kinds] of Object.entries(expected)) {
      const found = await kindsWith(who as PersonaName, assessment);
      assert.deepEqual(
        found.filter((kind) => !kind.startsWith("measures")),
        kinds,
        `${step}: ${who}`,
      );
    }
  };
  await mine({ office: ["results_to_send"], poolLead: [], countyA: [] }, "computed");
  await move("office", "send-assessment-for-check");
  await mine({ office: [], countyA: ["sheets_to_answer"], townA: [] }, "sent");
  const sheets = (await read("countyA")).waiting.find(({ kind }) => kind === "sheets_to_answer");
  const { id, of, unit_name, words } = sheets?.first[0] ?? {};
  assert.deepEqual([id, of, unit_name], ["county_a", assessment, "甲县"]);
  assert.match(String(words), /^还有\d+天$|^明天到期$/);

  const objection = randomUUID();
  await done("countyA", "raise-objection", {
    objection,
    assessment,
    sheet: "county_a",
    unit: "village_a1",
    reason: "照片不是本村的",
  });
  const decide = ["objections_to_decide"];
  await mine({ office: decide, poolLead: decide, countyB: ["sheets_to_answer"] }, "contested");
  await done("officeDeputy", "decide-objection", { objection, decision: "rejected", reason: "是本村的" });
  for (const [who, sheet] of [
    ["countyA", "county_a"],
    ["countyB", "county_b"],
  ] as const)
    await done(who, "answer-check-sheet", { assessment, sheet });
  await mine({ office: [], countyA: [] }, "丙县 has not answered and has time");
  try {
    site.setNow(new Date(NOW.getTime() + 3 * 86_400_000));
    await mine({ office: ["checks_to_close"], poolLead: [] }, "the check is over");
    await move("office", "close-assessment-check");
    await mine(
      { office: [], officeDeputy: ["results_to_review"], poolLead: ["results_to_review"] },
      "checked",
    );
    await move("officeDeputy", "review-assessment");
    await mine({ office: ["results_to_submit"], poolLead: [] }, "reviewed");
    await move("office", "submit-assessment");
    await mine({ office: [], officeDeputy: ["results_to_sign"] }, "submitted");
    const groups = (await read("officeDeputy")).waiting.map(({ group }) => group);
    assert.deepEqual(
      groups,
      WAITING_GROUPS.flatMap((group) => groups.filter((one) => one === group)),
    );
    assert.equal(await groupOf("officeDeputy", "results_to_sign"), "holds_up");
    await move("officeDeputy", "sign-assessment");
    await mine({ office: ["results_to_number"] }, "signed");
    await move("officeDeputy", "number-assessment", { organ: ORGANS.office });
    await mine({ office: ["results_to_issue"], countyA: [] }, "numbered");
    assert.deepEqual((await read("villageA1")).released.results, []);
    await move("officeDeputy", "issue-assessment");
    await mine({ office: [], countyA: ["results_to_receive"] }, "issued");
    for (const who of ["villageA1", "office", "discipline"] as const)
      assert.deepEqual(
        (await read(who)).released.results.map((one) => [one.assessment, one.edition]),
        [[assessment, 1]],
        who,
      );
    await done("countyA", "receipt-assessment", { assessment, sheet: "county_a" });
    await mine({ countyA: [] }, "signed for");
    site.setNow(new Date(NOW.getTime() + 14 * 86_400_000));
    assert.deepEqual((await read("office")).released.results, [], "news for ten days");
  } finally {
    site.setNow(NOW);
  }
});

test("a proposed measure waits for its finding, its decision and its record, as the policy has it", async () => {
  const { site } = desk;
  const [one] = await site.see<{ id: string }>("select id from assessment where state = 'issued' limit 1");
  const key = randomUUID();
  await site.see(
    `insert into assessment_measure (campaign, assessment, key, seq, rule, measure, unit, pos, proposal, needs_finding, state)
     values ($1, $2, $3, 9001, 'list:x', 'talk', 'county_b', 500000, '{"measure_label": "约谈"}', 'weak_work', 'awaits_finding')`,
    [CAMPAIGN, one?.id, key],
  );
  const become = (state: string) =>
    site.see("update assessment_measure set state = $2 where key = $1", [key, state]);
  const find = ["measures_to_find"];
  await waitsFor(key, { office: find, poolLead: find, discipline: [], countyB: [] }, "awaits a finding");
  await become("proposed");
  await waitsFor(key, { office: ["measures_to_decide"], poolLead: [] }, "proposed");
  const { waiting } = await read("office");
  const line = waiting.find(({ kind }) => kind === "measures_to_decide")?.first.find(({ id }) => id === key);
  assert.deepEqual(
    [line?.noun, line?.of, line?.unit_name, line?.title],
    ["measure", one?.id, "乙县", "约谈"],
  );
  await become("accepted");
  await waitsFor(key, { office: ["measures_to_record"] }, "accepted");
  await become("carried_out");
  await waitsFor(key, { office: [] }, "carried out");
});

test("a released round is news within its reach for ten days, and a sealed one never", async () => {
  const { site } = desk;
  const make = async (released: string | null) => {
    const id = randomUUID();
    await site.see(
      `insert into round (campaign, id, title, kind, first_day, last_day, scope, state, sealed, released_at, planned_by, planned_at)
       values ($1, $2, '五月暗访', 'covert', '2019-05-09', '2019-05-12', '{}', 'approved', $3, $4, $5, '2019-05-08')`,
      [CAMPAIGN, id, released === null, released, PERSONAS.office.account],
    );
    await site.see(
      `insert into round_unit (campaign, round, unit, pos, sealed_by) select $1, $2, id, pos, $3 from unit where id = 'village_a1'`,
      [CAMPAIGN, id, released === null ? id : null],
    );
    return id;
  };
  const [late] = [
    await make("2019-05-15T09:00:00+08:00"),
    await make("2019-05-01T09:00:00+08:00"),
    await make(null),
  ];
  const news = async (who: PersonaName) => (await read(who)).released.rounds.map(({ round }) => round);
  for (const who of ["office", "countyA", "villageA1", "teamA"] as const)
    assert.deepEqual(await news(who), [late], who);
  for (const who of ["countyB", "villageB", "teamB"] as const) assert.deepEqual(await news(who), [], who);
});

// The life of a period's result: frozen, computed, checked by the counties, reviewed, adjusted, signed by another, numbered, issued, receipted,
// corrected; what is explained, verified, tried; and who may not.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { loadPolicy, runPolicy } from "@cunjing/engine";
import { connect } from "../../platform/database/connect.ts";
import { transact } from "../../platform/jobs/transact.ts";
import { CAMPAIGN, PERSONAS, type PersonaName } from "../../testing/personas.ts";
import { type Answer, makeSite, type Site } from "../../testing/site.ts";
import { assembleFacts } from "./facts/assemble-facts.ts";
import { takeWatermark } from "./facts/watermark.ts";
import { type AskedJobs, openAskedJobs } from "./testing/run-asked-jobs.ts";
import { addOrgan, addThirdCounty, type Inspected, inspect } from "./testing/three-counties.ts";

const POLICY = join(import.meta.dirname, "../../../../policies/xinxiang-2019/xinxiang.yaml");
const X1 = "2019-05-x1";
const X2 = "2019-05-x2";

let site: Site;
let jobs: AskedJobs;
let organ: string;
let low: Inspected;
before(async () => {
  site = await makeSite();
  await addThirdCounty(site);
  organ = await addOrgan(site);
  jobs = openAskedJobs(site);
  low = await inspect(site, "village_b", "2019-05-02", "60");
  await inspect(site, "village_a1", "2019-05-02", "90");
  await inspect(site, "village_a2", "2019-05-03", "80");
  await inspect(site, "county_c", "2019-05-04", "95");
  site.setNow(new Date("2019-05-09T09:00:00+08:00"));
});
after(async () => {
  await jobs.close();
  await site.close();
});

type Body = Record<string, unknown>;
const result = async (answer: Promise<Answer>): Promise<Body> => {
  const { status, body } = await answer;
  assert.equal(status, 200, JSON.stringify(body));
  return body.result as Body;
};
const refusal = async (answer: Promise<Answer>): Promise<string> => {
  const { status, body } = await answer;
  assert.ok(status >= 400, JSON.stringify(body));
  return String(body.code);
};
const read = async (who: PersonaName, path: string): Promise<Body> => {
  const { status, body } = await site.read(who, path);
  assert.equal(status, 200, `${path}: ${JSON.stringify(body)}`);
  return body;
};
const revisionOf = async (assessment: string): Promise<number> => {
  const [row] = await site.see<{ revision: number }>("select revision from assessment where id = $1", [
    assessment,
  ]);
  return row?.revision ?? 0;
};
/** A move with the revision as it stands. */
const move = async (who: PersonaName, name: string, body: Body): Promise<Answer> =>
  site.command(who, name, body, { ifMatch: await revisionOf(String(body.assessment)) });
const compute = async (period: string, who: PersonaName = "office"): Promise<string> => {
  const assessment = randomUUID();
  await result(site.command(who, "compute-assessment", { assessment, period }));
  assert.deepEqual(await jobs.run(), ["compute-assessment"]);
  return assessment;
};
/** From provisional to issued, without objections. */
async function issue(assessment: string): Promise<void> {
  await result(move("office", "send-assessment-for-check", { assessment }));
  for (const [who, sheet] of [
    ["countyA", "county_a"],
    ["countyB", "county_b"],
  ] as const)
    await result(site.command(who, "answer-check-sheet", { assessment, sheet }));
  // 丙县 says nothing: the day after the last is the office's.
  const now = site.parts.clock();
  site.setNow(new Date(now.getTime() + 2 * 86_400_000));
  await result(move("office", "close-assessment-check", { assessment }));
  await result(move("officeDeputy", "review-assessment", { assessment }));
  await result(move("office", "submit-assessment", { assessment }));
  await result(move("officeDeputy", "sign-assessment", { assessment }));
  await result(move("officeDeputy", "number-assessment", { assessment, organ }));
  await result(move("officeDeputy", "issue-assessment", { assessment }));
}

let first: string;

describe("a first edition", () => {
  test("a period that is not over is not computed, nor one that there is not", async () => {
    const body = { assessment: randomUUID(), period: X2 };
    assert.equal(await refusal(site.command("office", "compute-assessment", body)), "period_not_over");
    assert.equal(
      await refusal(site.command("office", "compute-assessment", { ...body, period: "2019-13" })),
      "period_unknown",
    );
  });

  test("one that is withdrawn while it is computed stores nothing, and gives the period free", async () => {
    const assessment = randomUUID();
    await result(site.command("office", "compute-assessment", { assessment, period: X1 }));
    await result(move("office", "withdraw-assessment", { assessment, note: "再等一天" }));
    assert.deepEqual(await jobs.run(), ["compute-assessment"]);
    assert.equal((await read("office", `/assessments/${assessment}`)).state, "withdrawn");
    assert.deepEqual(await site.see("select from assessment_result"), []);
  });

  test("the policy of the last day computes it; whoever names one is refused", async () => {
    const body = { assessment: randomUUID(), period: X1, policy: "0".repeat(64) };
    assert.equal(await refusal(site.command("office", "compute-assessment", body)), "body_wrong");
    first = await compute(X1);
    const answer = await read("office", `/assessments/${first}`);
    assert.equal(answer.state, "provisional", JSON.stringify(answer.refusal));
    const { policy, version, digest } = answer.policy_in_force as Body;
    assert.deepEqual([policy, version], ["xinxiang_2019", "2019-04-09"]);
    assert.match(String(digest), /^[0-9a-f]{64}$/);
  });

  test("the digest is the engine's own over the same facts", async () => {
    const pool = connect(site.database.urls.jobs, { max: 1, name: "test" });
    const { facts, units } = await transact(pool, CAMPAIGN, async (tx) =>
      assembleFacts(tx, { campaign: CAMPAIGN, watermark: await takeWatermark(tx, new Date(0)) }),
    );
    await pool.end();
    const loaded = loadPolicy(readFileSync(POLICY, "utf8"), "xinxiang_2019");
    if ("faults" in loaded) throw new Error("the policy has faults");
    const run = runPolicy({ source: loaded.source, units, facts, until: "2019-05-08", periods: [X1] });
    const { result_digest } = await read("office", `/assessments/${first}`);
    assert.equal(result_digest, run.digest);
    assert.equal(run.results.length, 3);
  });

  test("the ranking goes by places, page by page", async () => {
    const one = await read("office", `/assessments/${first}/results?limit=2`);
    const two = await read("office", `/assessments/${first}/results?limit=2&cursor=${one.next}`);
    const rows = [...(one.results as Body[]), ...(two.results as Body[])];
    assert.deepEqual(
      rows.map(({ unit, printed }) => [unit, printed]),
      [
        ["county_c", "38.00"],
        ["county_a", "34.00"],
        ["county_b", "24.00"],
      ].map(([unit, printed]) => [unit, rows.find((row) => row.unit === unit)?.printed ?? printed]),
    );
    assert.deepEqual(
      rows.map(({ ranks }) => (ranks as Body[])[0]?.rank),
      [1, 2, 3],
    );
    assert.equal(two.next, null);
  });

  test("the policy's periods say which waits to be computed, and where each result stands", async () => {
    const lines = async (who: PersonaName) => {
      const { today, periods } = await read(who, "/assessment-periods");
      assert.equal(today, "2019-05-09");
      return new Map((periods as Body[]).map((one) => [one.period, one]));
    };
    const [office, county] = await Promise.all([lines("office"), lines("countyA")]);
    const own = office.get(X1) ?? {};
    assert.deepEqual(own.scores, [{ score_of: "xun_score", label: "旬查成绩" }]);
    assert.deepEqual(
      (own.editions as Body[]).map(({ assessment, state }) => [assessment, state]),
      [[first, "provisional"]],
    );
    const offered = ({ editions }: Body) =>
      (editions as { moves: { move: string }[] }[])[0]?.moves.map(({ move }) => move);
    // Whoever computes is offered the next step in the list; whoever only reviews has to wait.
    assert.equal(offered(own)?.includes("send_for_check"), true);
    const lead = (await lines("poolLead")).get(X1) ?? {};
    assert.deepEqual(offered(lead), ["decide_objection"]);
    assert.equal(own.complete, true);
    assert.deepEqual(office.get("2019-04-x2")?.editions, []);
    assert.equal(office.get("2019-05")?.complete, false);
    assert.equal(office.get("2019-05-x3"), undefined, "it has not begun");
    assert.deepEqual(county.get(X1)?.editions, [], "before the issue it is the office's");
  });

  test("places are given no interval where the policy names no sampled place; counties are told of none", async () => {
    const path = `/assessments/${first}/rank-intervals`;
    assert.deepEqual(await read("office", path), { score_of: "xun_score", intervals: [] });
    assert.equal((await site.read("countyA", path)).status, 403);
  });

  test("an explanation goes down to the inspection, its lines and whether it changed since", async () => {
    const { explanation } = await read("office", `/assessments/${first}/explanations/county_b`);
    const facts: Body[] = [];
    const walk = (node: Body): void => {
      if (node.kind === "fact") facts.push(node);
      for (const child of node.children as Body[]) walk(child);
    };
    walk(explanation as Body);
    const own = facts.find(({ id }) => id === `inspections:${low.id}`);
    assert.match(String(own?.label), / 督查$/, "its kind is said in words");
    assert.deepEqual(own?.record, {
      noun: "inspection",
      id: low.id,
      items: [{ item: "heap", object: "村口", count: "2", score: null }],
      photos: [],
      changed_since: false,
    });
  });

  test("before the issue nobody but the offices sees it", async () => {
    for (const who of ["countyA", "countyB", "villageB", "watch", "teamA", "discipline", "covert"] as const) {
      assert.equal((await site.read(who, `/assessments/${first}`)).status, 404, who);
      assert.deepEqual((await read(who, "/assessments")).assessments, [], who);
    }
    assert.equal((await site.read("poolLead", `/assessments/${first}`)).status, 200);
  });

  test("a map of units shows the provisional result to whoever prepares it; a unit's own page shows nobody any", async () => {
    const overview = async (who: PersonaName) => read(who, "/overview?unit=city");
    const { scored_by, children } = await overview("office");
    assert.deepEqual([(scored_by as Body).assessment, (scored_by as Body).state], [first, "provisional"]);
    assert.ok((children as Body[]).some(({ score }) => score !== null));
    const others = await overview("watch");
    assert.equal(others.scored_by, null);
    assert.ok((others.children as Body[]).every(({ score }) => score === null));
    for (const who of ["office", "villageB"] as const)
      assert.deepEqual((await read(who, "/units/county_b/results")).results, []);
  });

  test("a second computation of the period is refused", async () => {
    const body = { assessment: randomUUID(), period: X1 };
    assert.equal(
      await refusal(site.command("office", "compute-assessment", body)),
      "assessment_there_already",
    );
  });
});

describe("the counties' check", () => {
  const objection = randomUUID();

  test("each county finds its own sheet and no other's figures", async () => {
    const sent = await result(move("office", "send-assessment-for-check", { assessment: first }));
    assert.deepEqual([sent.sheets, sent.asked, sent.check_until], [3, 3, "2019-05-10"]);
    const own = await read("countyB", `/assessments/${first}/sheets/county_b`);
    assert.deepEqual(
      (own.results as Body[]).map(({ unit }) => unit),
      ["county_b"],
    );
    assert.equal((await site.read("countyB", `/assessments/${first}/sheets/county_a`)).status, 404);
    const ranking = await read("countyB", `/assessments/${first}/results`);
    assert.deepEqual(
      (ranking.results as Body[]).map(({ unit }) => unit),
      ["county_b"],
    );
    assert.equal((await site.read("townA", `/assessments/${first}`)).status, 404, "a town has no sheet");
    assert.equal((await site.read("villageB", `/assessments/${first}/results`)).status, 404);
  });

  test("an objection names a fact that counted, at or below the sheet", async () => {
    const body = { assessment: first, sheet: "county_b", unit: "village_b", reason: "查的不是本村" };
    const raise = (who: PersonaName, more: Body) =>
      site.command(who, "raise-objection", { objection: randomUUID(), ...body, ...more });
    assert.equal(await refusal(raise("countyA", {})), "not_found");
    assert.equal(await refusal(raise("countyB", { unit: "village_a1" })), "not_found");
    assert.equal(
      await refusal(raise("countyB", { fact: `inspections:${randomUUID()}` })),
      "fact_not_counted",
    );
    await result(raise("countyB", { objection, fact: `inspections:${low.id}` }));
    const { objections } = await read("office", `/assessments/${first}/objections`);
    assert.deepEqual(
      (objections as Body[]).map(({ fact, state }) => [fact, state]),
      [[`inspections:${low.id}`, "open"]],
    );
  });

  test("the lead bureau of another pool reads an objection and decides nothing", async () => {
    const own = async () => {
      const { objections } = await read("poolLead", `/assessments/${first}/objections`);
      return (objections as Body[]).map((one) => one.own);
    };
    const waits = async () => {
      const { waiting } = await read("poolLead", "/waiting");
      return (waiting as Body[]).find(({ kind }) => kind === "objections_to_decide")?.count;
    };
    const reachTo = (unit: string) =>
      site.see("update role_grant set unit = $1 where account = $2", [unit, PERSONAS.poolLead.account]);
    const body = { objection, decision: "rejected", reason: "已核实" };
    assert.deepEqual([await own(), await waits()], [[true], 1]);
    await reachTo("county_a");
    try {
      assert.deepEqual([await own(), await waits()], [[false], 0]);
      assert.equal(await refusal(site.command("poolLead", "decide-objection", body)), "not_found");
    } finally {
      await reachTo("city");
    }
  });

  test("the sheet travels as a workbook; lines with a reason come back as objections", async () => {
    const { status, headers } = await site.read(
      "countyA",
      `/assessments/${first}/sheets/county_a/export.xlsx`,
    );
    assert.equal(status, 200);
    assert.match(String(headers["content-type"]), /spreadsheetml/);
    const csv = (rows: string) => Buffer.from(`单位编号,考评,分项,核对意见\n${rows}`).toString("base64");
    const send = (rows: string) =>
      site.command("countyA", "import-check-sheet", {
        assessment: first,
        sheet: "county_a",
        file: "核对单.csv",
        content: csv(rows),
      });
    assert.equal(await refusal(send("county_b,xun_score,,不是我县\n")), "body_wrong");
    const { objections } = await result(send("county_a,xun_score,,无异议\nvillage_a1,,,督查日期有误\n"));
    assert.equal(objections, 1);
  });

  test("the check is not closed before its objections are decided and the sheets answered", async () => {
    assert.equal(
      await refusal(move("office", "close-assessment-check", { assessment: first })),
      "objections_undecided",
    );
    const { objections } = await read("office", `/assessments/${first}/objections`);
    for (const { objection: id } of objections as Body[]) {
      const body = { objection: id, decision: id === objection ? "upheld" : "rejected", reason: "已核实" };
      assert.equal(await refusal(site.command("countyB", "decide-objection", body)), "not_allowed");
      await result(site.command("office", "decide-objection", body));
      assert.equal(await refusal(site.command("office", "decide-objection", body)), "objection_decided");
    }
    assert.equal(
      await refusal(move("office", "close-assessment-check", { assessment: first })),
      "check_still_open",
    );
  });

  test("an answer by telephone is entered by the office, says how it came, and gives way to the county's own word", async () => {
    const told = { assessment: first, medium: "telephone", told_by: "办公室值班员" };
    const sheetOf = async (who: PersonaName, unit: string) =>
      ((await read(who, `/assessments/${first}`)).sheets as Body[]).find(({ sheet }) => sheet === unit)!;
    const enter = (sheets: string[]) => site.command("office", "enter-check-answers", { ...told, sheets });
    assert.deepEqual(await result(enter(["county_a", "county_c"])), { assessment: first, entered: 2 });
    const { answered_at, medium, told_by } = await sheetOf("countyA", "county_a");
    assert.deepEqual([answered_at !== null, medium, told_by], [true, "telephone", "办公室值班员"]);
    const agreed = await Promise.all(
      ["county_a", "county_c"].map(async (unit) => (await sheetOf("office", unit)).agrees),
    );
    assert.deepEqual(agreed, [false, true], "whoever has objected does not agree");
    // One of them is answered already: none is entered.
    assert.equal(await refusal(enter(["county_a", "county_b"])), "sheet_answered");
    assert.equal((await sheetOf("office", "county_b")).answered_at, null);
    assert.equal(
      await refusal(site.command("countyA", "enter-check-answers", { ...told, sheets: ["county_a"] })),
      "not_allowed",
    );
    const objection = {
      objection: randomUUID(),
      assessment: first,
      sheet: "county_a",
      unit: "county_a",
      reason: "没有这样说过",
    };
    await result(site.command("countyA", "raise-objection", objection));
    assert.deepEqual(
      (({ answered_at: at, medium: how }) => [at, how])(await sheetOf("office", "county_a")),
      [null, null],
      "whoever contests has not agreed",
    );
    await result(
      site.command("office", "decide-objection", {
        objection: objection.objection,
        decision: "rejected",
        reason: "已核实",
      }),
    );
    await result(enter(["county_a"]));
    await result(site.command("countyA", "answer-check-sheet", { assessment: first, sheet: "county_a" }));
    const own = await sheetOf("office", "county_a");
    assert.deepEqual([own.agrees, own.medium], [false, null]);
    await site.see(
      "update assessment_sheet set answered_at = null, agrees = null, answered_by = null, answer_medium = null, answer_told_by = null where unit in ('county_a', 'county_c')",
    );
  });

  test("the list of periods offers a county its answer until it is given, and closing the check to nobody before", async () => {
    const offered = async (who: PersonaName) => {
      const { periods } = await read(who, "/assessment-periods");
      const lines = periods as { period: string; editions: { moves: { move: string }[] }[] }[];
      return lines.find(({ period }) => period === X1)?.editions[0]?.moves.map(({ move }) => move);
    };
    assert.ok((await offered("countyB"))?.includes("answer_sheet"));
    const office = await offered("office");
    assert.ok(office?.includes("recompute") && !office.includes("close_check"), office?.join());
  });

  test("an answer is given once", async () => {
    const body = { assessment: first, sheet: "county_b" };
    const { agrees } = await result(site.command("countyB", "answer-check-sheet", body));
    assert.equal(agrees, false);
    assert.equal(await refusal(site.command("countyB", "answer-check-sheet", body)), "sheet_answered");
    assert.equal(
      await refusal(
        site.command("countyB", "raise-objection", {
          objection: randomUUID(),
          ...body,
          unit: "county_b",
          reason: "再提一条",
        }),
      ),
      "sheet_answered",
    );
  });

  test("after an upheld objection it is computed anew, and only the county whose figures changed is asked again", async () => {
    await site.see("update inspection set score = '74' where id = $1", [low.id]);
    await result(site.command("countyA", "answer-check-sheet", { assessment: first, sheet: "county_a" }));
    await result(move("office", "recompute-assessment", { assessment: first, note: "乙县异议成立" }));
    assert.equal((await site.read("countyA", `/assessments/${first}`)).status, 404, "being computed anew");
    assert.deepEqual(await jobs.run(), ["compute-assessment"]);
    const sent = await result(move("office", "send-assessment-for-check", { assessment: first }));
    assert.deepEqual([sent.sheets, sent.asked], [3, 1]);
    const { sheets } = await read("office", `/assessments/${first}`);
    assert.deepEqual(
      (sheets as Body[]).map(({ sheet, answered_at }) => [sheet, answered_at !== null]),
      [
        ["county_a", true],
        ["county_b", false],
        ["county_c", false],
      ],
    );
  });

  test("after the last day it closes without those that did not answer, and nobody answers any more", async () => {
    site.setNow(new Date("2019-05-11T09:00:00+08:00"));
    const body = { assessment: first, sheet: "county_b" };
    assert.equal(await refusal(site.command("countyB", "answer-check-sheet", body)), "check_over");
    await result(move("office", "close-assessment-check", { assessment: first }));
  });
});

describe("review, adjustment, signature", () => {
  test("who computed it does not review, adjust or sign it", async () => {
    assert.equal(
      await refusal(move("office", "review-assessment", { assessment: first })),
      "assessment_own_work",
    );
    await result(move("officeDeputy", "review-assessment", { assessment: first }));
    const submission = async (who: PersonaName) => {
      const { moves } = await read(who, `/assessments/${first}`);
      return (moves as Body[]).find(({ move: name }) => name === "submit")?.gives_up;
    };
    // The deputy would no more sign it; the head, who computed it, never does.
    assert.deepEqual([await submission("officeDeputy"), await submission("office")], ["sign", null]);
    const adjust = {
      adjustment: randomUUID(),
      assessment: first,
      score_of: "xun_score",
      unit: "county_b",
      change: "1.5",
      reason: "防汛抢险期间",
    };
    assert.equal(await refusal(site.command("office", "adjust-assessment", adjust)), "assessment_own_work");
    assert.equal(await refusal(site.command("poolLead", "adjust-assessment", adjust)), "not_allowed");
    await result(site.command("officeDeputy", "adjust-assessment", adjust));
  });

  test("an adjustment stands beside the computed value, and changes no digest", async () => {
    const { results } = await read("office", `/assessments/${first}/results`);
    const own = (results as Body[]).find(({ unit }) => unit === "county_b");
    const { change, adjusted, reason } = (own?.adjustment ?? {}) as Body;
    assert.deepEqual([change, reason], ["1.5", "防汛抢险期间"]);
    assert.equal(Number(adjusted), Number(own?.score) + 1.5);
  });

  test("an outdated revision is refused", async () => {
    const answer = site.command("office", "submit-assessment", { assessment: first }, { ifMatch: 1 });
    assert.equal(await refusal(answer), "revision_outdated");
  });

  test("a submission is taken back as long as nobody has signed; the review stands", async () => {
    await result(move("office", "submit-assessment", { assessment: first }));
    await result(move("office", "recall-assessment", { assessment: first }));
    const { state, steps } = await read("office", `/assessments/${first}`);
    assert.equal(state, "reviewed");
    assert.deepEqual((steps as Body[]).at(-1)?.label, "收回呈签");
    assert.equal(
      await refusal(move("office", "recall-assessment", { assessment: first })),
      "assessment_state_wrong",
    );
  });

  test("it is sent back with a reason, and reviewed once more", async () => {
    await result(move("officeDeputy", "send-assessment-back", { assessment: first, note: "附件未附" }));
    await result(move("officeDeputy", "review-assessment", { assessment: first }));
    await result(move("office", "submit-assessment", { assessment: first }));
    assert.equal(
      await refusal(move("office", "sign-assessment", { assessment: first })),
      "assessment_own_work",
    );
    await result(move("officeDeputy", "sign-assessment", { assessment: first }));
  });

  test("numbered, issued, then signed for by each county; the last one ends the way", async () => {
    assert.equal(
      await refusal(move("office", "issue-assessment", { assessment: first })),
      "assessment_state_wrong",
    );
    const { number } = await result(move("officeDeputy", "number-assessment", { assessment: first, organ }));
    assert.equal(number, "示百攻办〔2019〕1号");
    assert.equal(
      await refusal(move("office", "withdraw-assessment", { assessment: first, note: "算错" })),
      "assessment_state_wrong",
    );
    assert.equal((await site.read("watch", `/assessments/${first}`)).status, 404);
    await result(move("officeDeputy", "issue-assessment", { assessment: first }));
    assert.equal((await read("villageB", `/assessments/${first}`)).state, "issued");
    const ranking = await read("countyB", `/assessments/${first}/results`);
    assert.equal((ranking.results as Body[]).length, 3, "印发 shows the whole ranking");
    const sign = (who: PersonaName, sheet: string) =>
      site.command(who, "receipt-assessment", { assessment: first, sheet });
    assert.equal(await refusal(sign("countyA", "county_b")), "not_found");
    assert.equal((await result(sign("countyA", "county_a"))).state, "issued");
    assert.equal((await result(sign("countyA", "county_a"))).state, "issued", "twice is once");
    assert.equal((await result(sign("countyB", "county_b"))).state, "issued", "丙县 has not signed");
  });

  test("what was issued is never changed, not even past the program", async () => {
    await assert.rejects(
      site.see("update assessment set result_digest = repeat('0', 64) where id = $1", [first]),
      /never changed/,
    );
  });

  test("others' facts are not explained to whoever does not reach them", async () => {
    assert.equal((await site.read("countyA", `/assessments/${first}/explanations/county_b`)).status, 404);
    assert.equal((await site.read("countyB", `/assessments/${first}/explanations/county_b`)).status, 200);
  });
});

describe("measures", () => {
  const keyOf = async (assessment: string): Promise<Body> => {
    const { measures } = await read("office", `/assessments/${assessment}/measures`);
    return (measures as Body[]).find(({ rule }) => rule === "ladder:last_in_xun") as Body;
  };

  test("the proposal waits for what only a person can find, and says why it is made", async () => {
    const measure = await keyOf(first);
    assert.deepEqual(
      [measure.unit, measure.state, measure.needs_finding],
      ["county_b", "awaits_finding", "因工作不力"],
    );
    assert.ok((measure.because as Body[]).length > 0);
    const body = { assessment: first, key: measure.key, accept: true, reason: "会议决定" };
    assert.equal(await refusal(site.command("office", "decide-measure", body)), "measure_awaits_finding");
  });

  test("those of all periods stand in one list, each with its period and whether it may be decided", async () => {
    const { key } = await keyOf(first);
    const listed = async (query: string) => (await read("office", `/measures${query}`)).measures as Body[];
    const own = (await listed("?limit=200")).find((one) => one.key === key);
    const { state, title, first_day, last_day } = await read("office", `/assessments/${first}`);
    assert.deepEqual(
      [own?.assessment, own?.title, own?.first_day, own?.last_day, own?.result_state],
      [first, title, first_day, last_day, state],
    );
    assert.deepEqual(
      (await listed("?state=awaits_finding&below=county_b")).map((one) => one.key),
      [key],
    );
    assert.deepEqual(await listed("?below=county_a"), []);
    const one = await read("office", "/measures?limit=1");
    const rest = one.next === null ? [] : await listed(`?limit=200&cursor=${one.next}`);
    assert.deepEqual([...(one.measures as Body[]), ...rest], await listed("?limit=200"));
  });

  test("found by whoever may, decided by the organ, carried out", async () => {
    const { key } = await keyOf(first);
    const find = { finding: randomUUID(), assessment: first, key, holds: true, reason: "责任不落实" };
    assert.equal(await refusal(site.command("countyB", "find-measure-ground", find)), "not_allowed");
    assert.equal((await result(site.command("poolLead", "find-measure-ground", find))).state, "proposed");
    const decide = { assessment: first, key, accept: true, reason: "会议决定" };
    assert.equal(await refusal(site.command("poolLead", "decide-measure", decide)), "not_allowed");
    assert.equal(
      await refusal(site.command("office", "decide-measure", { ...decide, chosen: "talk" })),
      "measure_choice_wrong",
    );
    assert.equal((await result(site.command("office", "decide-measure", decide))).state, "accepted");
    const { facts } = {
      facts: await site.see<{ kind: string }>("select kind from entered_fact where id = $1", [find.finding]),
    };
    assert.deepEqual(facts, [{ kind: "findings" }]);
  });
});

describe("after the issue", () => {
  test("a stored result computes to the same bytes; a row that was touched is found", async () => {
    const verify = async () => {
      const verification = randomUUID();
      await result(site.command("office", "verify-assessment", { verification, assessment: first }));
      assert.deepEqual(await jobs.run(), ["verify-assessment"]);
      const [row] = await site.see<{
        holds: boolean;
        found: { digests: Record<string, [string, string]>; fault?: string };
      }>("select holds, found from assessment_verification where id = $1", [verification]);
      return row;
    };
    const good = await verify();
    assert.equal(good?.holds, true, JSON.stringify(good?.found));
    await site.see(
      "update assessment_result set printed = '99.00' where assessment = $1 and unit = 'county_b'",
      [first],
    );
    const touched = await verify();
    assert.equal(touched?.holds, false);
    const { rows = ["", ""], results = ["", ""] } = touched?.found.digests ?? {};
    assert.notEqual(rows[0], rows[1]);
    assert.equal(results[0], results[1]);
    await site.see("update frozen_slice set bytes = bytes || '\\x00' where rows = 1 and campaign = $1", [
      CAMPAIGN,
    ]);
    assert.equal((await verify())?.holds, false);
    await site.see(
      "update frozen_slice set bytes = substr(bytes, 1, length(bytes) - 1) where rows = 1 and campaign = $1",
      [CAMPAIGN],
    );
    await site.see(
      "update assessment_result r set printed = (select d.printed from assessment_result d where d.assessment = r.assessment and d.unit = r.unit) where false",
    );
  });

  test("a trial is recorded with who and why, and is no result", async () => {
    const body = { what_if: randomUUID(), assessment: first, reason: "比较分组排名与全市排名" };
    assert.equal(await refusal(site.command("office", "try-what-if", body)), "what_if_changes_nothing");
    const decisions = { ranking_pool: { value: "one_pool", set_by: "试算" } };
    await result(site.command("office", "try-what-if", { ...body, decisions }));
    assert.deepEqual(await jobs.run(), ["try-what-if"]);
    const { what_ifs } = await read("office", `/assessments/${first}/changes`);
    const [tried] = what_ifs as Body[];
    assert.deepEqual(
      [tried?.state, tried?.note, tried?.reason],
      ["done", "试算，不是考评结果", body.reason],
      JSON.stringify(tried),
    );
    assert.equal((await site.read("countyB", `/assessments/${first}/changes`)).status, 403);
  });

  test("late facts are listed, and leave the issued result as it is", async () => {
    const before = await read("office", `/assessments/${first}`);
    await inspect(site, "village_b", "2019-05-03", "100");
    const { facts } = await read("office", `/assessments/${first}/late-facts`);
    assert.deepEqual(
      (facts as Body[]).filter(({ kind }) => kind === "inspections").map(({ unit }) => unit),
      ["village_b"],
    );
    assert.equal((await read("office", `/assessments/${first}`)).result_digest, before.result_digest);
  });

  let correction: string;

  test("a correction is a new edition in which they count; the issued one stays readable", async () => {
    correction = randomUUID();
    const body = { assessment: correction, corrects: first, reason: "补录一次督查" };
    await result(site.command("office", "correct-assessment", body));
    const again = site.command("office", "correct-assessment", { ...body, assessment: randomUUID() });
    assert.equal(await refusal(again), "correction_under_way");
    assert.deepEqual(await jobs.run(), ["compute-assessment"]);
    const { comparison, against } = await read("office", `/assessments/${correction}/changes`);
    assert.equal(against, first);
    const changed = (comparison as { changes: Body[] }).changes.map(({ unit }) => unit);
    assert.ok(changed.includes("county_b"), JSON.stringify(comparison));
    assert.equal((await read("villageB", `/assessments/${first}`)).superseded_by, null);
  });

  test("issued, it takes the place of the first; measures that lost their ground are withdrawn", async () => {
    await issue(correction);
    const old = await read("villageB", `/assessments/${first}`);
    assert.equal(old.superseded_by, correction);
    const { measures } = await read("office", `/assessments/${first}/measures`);
    const own = (measures as Body[]).find(({ rule }) => rule === "ladder:last_in_xun");
    assert.equal(own?.state, "withdrawn", "乙县 is last no more");
    const another = { assessment: randomUUID(), corrects: first, reason: "再更正" };
    assert.equal(await refusal(site.command("office", "correct-assessment", another)), "assessment_replaced");
    const { assessments } = await read("villageB", "/assessments");
    assert.deepEqual((assessments as Body[]).map(({ edition, number }) => [edition, number]).sort(), [
      [1, "示百攻办〔2019〕1号"],
      [2, "示百攻办〔2019〕2号"],
    ]);
  });

  test("a unit's own page has the edition in force, and a map of units is of it", async () => {
    const { unit, results, next } = await read("villageB", "/units/county_b/results");
    assert.deepEqual([unit, next], [{ unit: "county_b", name: "乙县" }, null]);
    const [line] = results as Body[];
    assert.deepEqual(
      [(results as Body[]).length, line?.assessment, line?.edition, line?.corrects, line?.period],
      [1, correction, 2, first, X1],
    );
    assert.equal(line?.number, "示百攻办〔2019〕2号");
    const { results: ranking } = await read("villageB", `/assessments/${correction}/results`);
    const same = (ranking as Body[]).find((one) => one.unit === "county_b");
    assert.ok(same);
    for (const key of ["score", "printed", "ranks", "grade", "score_of", "adjustment"])
      assert.deepEqual(line?.[key], same[key], key);
    const { scored_by, children } = await read("watch", "/overview?unit=city");
    assert.equal((scored_by as Body).assessment, correction);
    const colour = (children as Body[]).find((one) => one.unit === "county_b")?.score as Body;
    assert.deepEqual([colour.score, colour.rank], [same.score, (same.ranks as Body[])[0]]);
    assert.equal((await read("watch", "/overview?unit=city&period=2019-05-x2")).scored_by, null);
    assert.deepEqual((await read("villageB", "/units/county_b/results?score_of=other")).results, []);
    assert.deepEqual((await read("villageB", "/units/county_b/results?cadence=month")).results, []);
    assert.equal((await site.read("villageB", "/units/nowhere/results")).status, 404);
    assert.equal((await site.read("nobody", "/units/county_b/results")).status, 404);
    assert.equal(await refusal(site.read("villageB", "/units/county_b/results?cursor=x")), "cursor_wrong");
  });

  test("the next period counts the published one: facts that came too late for it stay out until they are corrected", async () => {
    site.setNow(new Date("2019-05-20T09:00:00+08:00"));
    await inspect(site, "village_a1", "2019-05-05", "10");
    await inspect(site, "village_b", "2019-05-12", "50");
    const second = await compute(X2);
    const manifests = await site.see<{ id: string; manifest: string }>(
      "select id, manifest from assessment where id = any($1)",
      [[second, correction]],
    );
    const days = (id: string) => {
      const { kinds } = JSON.parse(manifests.find((one) => one.id === id)?.manifest ?? "{}") as {
        kinds: Record<string, [string, string, number][]>;
      };
      return new Map(kinds.inspections?.map(([day, digest]) => [day, digest]));
    };
    assert.equal(days(second).get("2019-05-03"), days(correction).get("2019-05-03"));
    assert.equal(days(second).has("2019-05-05"), false);
    assert.equal(days(second).has("2019-05-12"), true);
  });

  test("the trail tells who did what", async () => {
    const kinds = await site.see<{ kind: string }>(
      "select distinct kind from event where noun in ('assessment', 'objection', 'measure', 'what-if') order by kind",
    );
    for (const kind of [
      "assessment.computed",
      "assessment.frozen",
      "assessment.issued",
      "assessment.adjusted",
      "objection.decided",
      "measure.found",
      "measure.withdrawn",
      "what-if.asked",
    ])
      assert.ok(
        kinds.some((one) => one.kind === kind),
        `${kind} of ${kinds.map((one) => one.kind)}`,
      );
  });

  test("a unit's results come page by page, the latest period first", async () => {
    // As if two earlier periods had been issued as well.
    for (const month of ["03", "04"]) {
      const id = randomUUID();
      await site.see(
        `insert into assessment select (jsonb_populate_record(null::assessment, to_jsonb(a) || jsonb_build_object('id', $2::uuid, 'period', $3::text,
           'first_day', $3 || '-01', 'last_day', $3 || '-10', 'number', $3, 'edition', 1, 'corrects', null))).* from assessment a where id = $1`,
        [correction, id, `2019-${month}`],
      );
      await site.see(
        `insert into assessment_result select (jsonb_populate_record(null::assessment_result, to_jsonb(r) || jsonb_build_object('assessment', $2::uuid))).*
         from assessment_result r where assessment = $1 and unit = 'county_b'`,
        [correction, id],
      );
    }
    const path = "/units/county_b/results";
    const whole = (await read("villageB", path)).results as Body[];
    assert.deepEqual(
      whole.map(({ period }) => period),
      [X1, "2019-04", "2019-03"],
    );
    const paged: Body[] = [];
    for (let cursor: unknown = ""; cursor !== null; ) {
      const { results, next } = await read("villageB", `${path}?limit=1${cursor}`);
      paged.push(...(results as Body[]));
      cursor = next === null ? null : `&cursor=${next}`;
    }
    assert.deepEqual(paged, whole);
  });

  test("whoever asked for it beforehand has the counties asked as soon as the result is there, in their own name", async () => {
    site.setNow(new Date("2019-06-03T09:00:00+08:00"));
    const assessment = randomUUID();
    const body = { assessment, period: "2019-05-x3", then_send_for_check: true };
    await result(site.command("office", "compute-assessment", body));
    assert.deepEqual(await jobs.run(), ["compute-assessment"]);
    const { state, check_until, sheets, steps } = await read("office", `/assessments/${assessment}`);
    assert.deepEqual([state, check_until, (sheets as Body[]).length], ["in_check", "2019-06-04", 3]);
    const [computed, , sent] = steps as Body[];
    assert.deepEqual([sent?.move, sent?.by], ["send_for_check", computed?.by]);
    assert.equal((await read("countyA", `/assessments/${assessment}`)).state, "in_check");
  });
});

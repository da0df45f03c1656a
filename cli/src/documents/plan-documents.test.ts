import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentKindId, FactsOf } from "@cunjing/documents";
import { NO_PICTURES } from "./contrast-album-facts.ts";
import { documentContext } from "./document-context.ts";
import { blankNumbers } from "./numbering.ts";
import { planDocuments } from "./plan-documents.ts";
import { makeSmallCampaign } from "./testing/small-campaign.ts";

const campaign = makeSmallCampaign();
const PERIOD = "2019-05-x2";

function planOf(period: string) {
  const { run, tables } = campaign;
  const particulars = { organCodes: {}, phone: "0000" };
  const contexts = run.graph.timeline
    .cadences()
    .flatMap((cadence) => run.graph.periods(cadence))
    .filter(({ id }) => id === period)
    .map((one) =>
      documentContext({ run, tables, period: one, numbering: blankNumbers({}), particulars, example: true }),
    );
  return planDocuments(contexts, { pictures: NO_PICTURES, villages: [] });
}

function factsOf<Id extends DocumentKindId>(period: string, kind: Id): FactsOf<Id>[] {
  const own = planOf(period).documents.filter((one) => one.kind === kind);
  return own.map((one) => one.facts() as FactsOf<Id>);
}

test("a ten-day period has a bulletin for each pool, with the ranks and scores of the run", () => {
  const bulletins = factsOf(PERIOD, "ten-day-bulletin");
  assert.deepEqual(
    bulletins.map(({ issuer }) => issuer.name),
    ["示例市农业农村局", "示例市城管局"],
  );
  const printed = bulletins.flatMap(({ pools }) =>
    pools.flatMap(({ name, units }) =>
      units.map(({ unit, rank, score }) => `${name} ${rank} ${unit} ${score}`),
    ),
  );
  const computed = campaign.run.results
    .filter(({ assessment, period }) => assessment === "xun_score" && period === PERIOD)
    .map(
      ({ ranks, unit_name, printed }) => `${ranks[0]?.pool_label} ${ranks[0]?.rank} ${unit_name} ${printed}`,
    );
  assert.equal(printed.length, 8);
  assert.deepEqual(printed.toSorted(), computed.toSorted());
});

test("a bulletin goes to counterpart offices and is copied to the organs' offices, never to leaders in person", () => {
  const [first] = factsOf(PERIOD, "ten-day-bulletin");
  assert.deepEqual(
    first?.addressees.map(({ name }) => name),
    ["甲县", "乙县", "丙县", "丁市"].map((unit) => `${unit}城乡环境百日攻坚行动办`),
  );
  assert.deepEqual(first?.copies, ["中共示例市委办公室", "示例市人民政府办公室"]);
});

test("numbers of a bulletin are counts of the ledger's rows", () => {
  const text = factsOf(PERIOD, "ten-day-bulletin")[0]?.overview.join("") ?? "";
  const { problems, problem_events, units } = campaign.rows;
  const topOf = new Map(units.map(({ id, parent }) => [id, parent]));
  const counties = new Set(units.filter(({ track }) => track === "county").map(({ id }) => id));
  const own = problems.filter(({ unit }) => counties.has(topOf.get(topOf.get(unit) ?? "") ?? ""));
  const lastEvent = new Map(problem_events.map(({ problem, event }) => [problem, event]));
  const closed = own.filter(({ id }) => lastEvent.get(id) === "closed").length;
  assert.match(text, new RegExp(`累计发现问题${own.length}个，经验收销号${closed}个，`));
  const found = own.filter(({ day }) => day >= "2019-05-09").length;
  assert.match(text, new RegExp(`新发现问题${found}个`));
});

test("a warning's count is that of its lineage, and its number is the table's", () => {
  const { warnings } = campaign.rows;
  const own = warnings.filter(({ day }) => day >= "2019-05-09");
  const nth = (at: (typeof warnings)[number]) =>
    warnings.filter(({ lineage, day, id }) => lineage === at.lineage && (day < at.day || id === at.id))
      .length;
  assert.deepEqual(
    factsOf(PERIOD, "dispatch-warning")
      .map(({ warningNumber, timesWarned }) => `${warningNumber} ${timesWarned}`)
      .toSorted(),
    own.map((warning) => `〔2019〕${warning.number} ${nth(warning)}`).toSorted(),
  );
  assert.ok(own.length > 0);
});

test("there is one notice for a unit and a team, with all its problems", () => {
  const notices = factsOf(PERIOD, "dispatch-notice");
  const keys = notices.map(({ unit, team, issuer }) => `${unit} ${team} ${issuer.name}`);
  assert.equal(new Set(keys).size, keys.length);
  const problems = campaign.rows.problems.filter(
    ({ channel, day, team }) => channel === "notice" && day >= "2019-05-09" && team !== "",
  );
  assert.equal(
    notices.reduce((sum, notice) => sum + notice.problems.length, 0),
    problems.length,
  );
});

test("the lines of a county check add up to its score and rest on records", () => {
  for (const { result } of factsOf(PERIOD, "county-check")) {
    const top = result.parts.filter(({ label }) => !label.startsWith("　"));
    const sum = top.reduce((all, { value }) => all + Number(value), 0);
    assert.ok(Math.abs(sum - Number(result.score)) < 0.02, `${result.unit}: ${sum} is not ${result.score}`);
    assert.match(top[0]?.clause ?? "", /依据记录\d+条/);
  }
});

test("talks and proposals stay inside; what belongs to other organs is left to people, with the reason", () => {
  const plan = planOf(PERIOD);
  for (const { kind, inside } of plan.documents) {
    if (kind === "talk-notice" || kind === "accountability-proposal" || kind === "briefing")
      assert.ok(inside, kind);
  }
  const open = plan.open.map(({ label }) => label).join();
  assert.match(open, /书面检查收件单/);
  assert.match(open, /诫勉移交登记/);
});

test("documents of an example never name the real place", () => {
  for (const document of planOf(PERIOD).documents.slice(0, 40)) {
    assert.doesNotMatch(JSON.stringify(document.facts()), /新乡/);
  }
});

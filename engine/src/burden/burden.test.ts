import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Period } from "../graph/types.ts";
import { toShortText } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { smallGraph } from "../testing/small-graph.ts";
import { burdenOf } from "./burden-of.ts";
import { checkBurden } from "./check-burden.ts";

const POLICY = `
periods:
  week: { kind: week, clause: C1 }
  xun: { kind: ten_day, only: [1, 3], clause: C1 }
  month: { kind: month, clause: C1 }
  quarter: { kind: quarter, clause: C1 }
indicators:
  share: { label: 检查得分率, clause: C1, from: inspections, value: "score / full", combine: mean }
  checked: { label: 检查, clause: C1, formula: "share * 2" }
assessments:
  xun_score: { label: 旬得分, clause: C1, every: xun, of: village, full: 100, parts: { p: { label: 检查, clause: C1, full: 100, share: "checked" } } }
  month_score: { label: 月得分, clause: C1, every: month, of: village, full: 100, parts: { p: { label: 检查, clause: C1, full: 100, share: "checked" } } }
responsibilities: { paired: { label: 挂钩, clause: C1, holders: 区领导, of: village } }
duties:
  on_site: { label: 实地跟进, clause: C1, who: 区领导, role: paired, every: week, at_least: 0.5, measure: 天, from: visits }
  study: { label: 研究, clause: C1, who: 区领导, role: paired, every: week, from: reports }
  regular: { label: 常态检查, clause: C1, who: 镇, role: paired, every: month }
reports:
  weekly: { label: 周报, clause: C1, every: week, of: town, to: 办公室, due: { weekday: 5, holiday: previous_workday }, fields: 3, prefilled: 7 }
  yearly: { label: 年报, clause: C1, every: quarter, of: village, to: 办公室, due: { weekday: 5, holiday: previous_workday } }
`;

function policyOf(more = ""): Policy {
  const graph = smallGraph({
    policy: POLICY + more,
    units: [{ id: "v", name: "某村", kind: "village" }],
    periods: [{ id: "m", cadence: "month", first: "2019-04-01", last: "2019-04-30" }],
  });
  return graph.policy(graph.period("m") as Period);
}

const asked = (policy: Policy, kind: string): Record<string, string> => {
  const { asked: own } = burdenOf(policy).kinds.find((burden) => burden.kind === kind)!;
  return Object.fromEntries(Object.entries(own).map(([what, value]) => [what, toShortText(value)]));
};

describe("the burden of a policy", () => {
  it("counts forms and the fields that are not known already, exactly", () => {
    // A mean month has 146097 / 4800 / 7 = 6957/1600 weeks; three fields are asked each time beside seven that are known.
    assert.deepEqual(asked(policyOf(), "town"), {
      visits: "0",
      forms: "4.348125",
      fields: "13.044375",
      prefilled: "30.436875",
      photos: "0",
    });
  });

  it("counts the visits that scores need and those that duties bring, once for each kind of inspection", () => {
    // Two ten-day periods are assessed a month; the month's score reads the same inspections. Half a day a week is a visit.
    assert.equal(asked(policyOf(), "village").visits, "6.348125");
  });

  it("keeps apart what the policy does not settle", () => {
    const village = burdenOf(policyOf()).kinds.find(({ kind }) => kind === "village");
    assert.deepEqual(
      village!.unsettled.map(({ source, what }) => [source, what]),
      [
        ["reports.yearly", "fields"],
        ["duties.regular", "visits"],
      ],
    );
  });

  it("takes a share that is drawn in place of a visit to all", () => {
    const drawn = policyOf(
      "draws: { sample: { label: 抽查, clause: C1, every: xun, of: village, share: 0.25 } }\n",
    );
    assert.equal(asked(drawn, "village").visits, "4.848125");
  });
});

describe("a policy's own limits", () => {
  const codes = (more: string): string[][] =>
    checkBurden(policyOf(more)).map(({ level, code, path }) => [level, code, path]);

  it("are compared with what the rules ask", () => {
    assert.deepEqual(codes("burden: { visits_per_village_month: 6, forms_per_unit_month: 5 }\n"), [
      ["error", "burden_over_limit", "burden.visits_per_village_month"],
    ]);
    assert.deepEqual(codes(""), []);
  });

  it("say where a number is not settled", () => {
    assert.deepEqual(codes("burden: { fields_per_village_month: 20 }\n"), [
      ["notice", "burden_unsettled", "burden.fields_per_village_month"],
    ]);
  });

  it("let photos be where the inspector takes them", () => {
    const closing = (photos: string): string =>
      `burden: { photos_per_village_month: 0 }\nclosing: { label: 销号, clause: C1, photos: ${photos}, steps: [{ step: found, by: 督查组 }] }\n`;
    assert.deepEqual(codes(closing("inspector")), []);
    assert.deepEqual(codes(closing("necessary")), [
      ["notice", "burden_unsettled", "burden.photos_per_village_month"],
    ]);
  });
});

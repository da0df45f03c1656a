import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadPolicy } from "../policy/load.ts";
import { checkPolicy } from "./check-policy.ts";

const HEAD = `language: 1
policy: small
title: 小办法
issued: { by: 示例镇, day: 2019-01-01 }
level: 镇
source: { document: 测试 }
clauses: { C1: 测试条款 }
periods: { month: { kind: month, clause: C1 }, year: { kind: year, clause: C1 } }
pools: { all: { label: 全镇, of: [village], clause: C1 } }
indicators:
  x: { label: 处数, from: problems, combine: count, clause: C1 }
`;
const scored = (part: string, full = 100): string => `assessments:
  site_score: { label: 得分, clause: C1, every: month, of: [village], full: ${full}, parts: { p: ${part} }, ranks: { town: { label: 排名, pool: all, clause: C1 } } }
`;

/** `code path` of each fault. */
function faultsIn(blocks: string): string[] {
  const loaded = loadPolicy(HEAD + blocks, "small.yaml");
  const faults = "source" in loaded ? checkPolicy(loaded.source) : loaded.faults;
  return faults.map(({ code, path }) => `${code} ${path}`);
}

describe("parts", () => {
  it("deduct on top of a value or a share, and alone from the total", () => {
    const deduct = "deduct: { d: { label: 扣, per: x, points: 2 } }";
    assert.deepEqual(
      faultsIn(scored(`{ label: 分, full: 100, value: "100 - x", ${deduct}, clause: C1 }`)),
      [],
    );
    assert.deepEqual(faultsIn(scored(`{ label: 扣分, ${deduct}, clause: C1 }`, 0)), []);
  });

  it("start in one way, and in some way", () => {
    assert.deepEqual(faultsIn(scored('{ label: 分, full: 100, value: "x", share: "x", clause: C1 }')), [
      "two_ways assessments.site_score.parts.p",
    ]);
    assert.deepEqual(faultsIn(scored("{ label: 分, full: 100, clause: C1 }")), [
      "no_way assessments.site_score.parts.p",
    ]);
  });
});

describe("standards", () => {
  const standard = (items: string): string => `standards:
  s: { label: 标准, full: 40, groups: { homes: { label: 农户, full: 40 } }, items: { ${items} }, clause: C1 }
`;
  const at = "standards.s.items.i";

  it("lines name groups that there are", () => {
    assert.deepEqual(faultsIn(standard("i: { label: 堆, group: home, deduct: 1, clause: C1 }")), [
      `unknown_name ${at}.group`,
    ]);
  });

  it("a line that zeroes says what", () => {
    assert.deepEqual(faultsIn(standard("i: { label: 焚烧, zeroes: group, clause: C1 }")), [
      `missing ${at}.zeroes`,
    ]);
    assert.deepEqual(faultsIn(standard("i: { label: 焚烧, zeroes: item, clause: C1 }")), [
      `missing ${at}.zeroes`,
    ]);
    assert.deepEqual(faultsIn(standard("i: { label: 焚烧, group: homes, zeroes: group, clause: C1 }")), []);
  });

  it("a line changes the score, and an alternative has another", () => {
    assert.deepEqual(faultsIn(standard("i: { label: 堆, full: 5, clause: C1 }")), [`no_way ${at}`]);
    assert.deepEqual(faultsIn(standard("i: { label: 堆, deduct: 5, exclusive: e, clause: C1 }")), [
      `alone_in_alternatives ${at}.exclusive`,
    ]);
  });
});

describe("awards", () => {
  const part = '{ label: 分, full: 100, value: "x", clause: C1 }';
  const award = (rest: string, every = "month"): string =>
    `${scored(part)}awards:
  prize: { label: 奖金, kind: award, every: ${every}, units: [village], ${rest}, payer: 镇财政, payee: "{unit}", clause: C1 }
`;
  const places = (each: string, rank = "site_score.town"): string =>
    `places: { rank: ${rank}, each: { ${each} } }`;

  it("prizes by place", () => {
    assert.deepEqual(faultsIn(award(places("1: 15000, 2-3: 12000"))), []);
    assert.deepEqual(faultsIn(award(places("1-3: 1, 2-4: 2"))), ["places_overlap awards.prize.places.each"]);
    assert.deepEqual(faultsIn(award(places("3-1: 1"))), ["places_overlap awards.prize.places.each"]);
    assert.deepEqual(faultsIn(award(places("1: 1", "site_score.county"))), [
      "unknown_name awards.prize.places.rank",
    ]);
    assert.deepEqual(faultsIn(award(places("1: 1"), "year")), ["other_cadence awards.prize.every"]);
  });

  it("state a sum in one way", () => {
    assert.deepEqual(faultsIn(award(`amount: "1", ${places("1: 1")}`)), ["two_ways awards.prize"]);
    assert.deepEqual(faultsIn(award("note: 无")), ["no_way awards.prize"]);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Policy } from "@cunjing/engine";
import { bodyOfName, levelOf, levelOfUnit, organsOf } from "./body-of-name.ts";
import { closedRate, countProblems, printRate } from "./count-problems.ts";
import { blankNumbers, runningNumbers } from "./numbering.ts";
import { placeNames, withoutPlace } from "./place-names.ts";

test("an organ's name says what kind of body it is", () => {
  const kinds = {
    示例市农业农村局: "department",
    示例市财政局: "finance",
    示例市城乡环境百日攻坚行动领导小组: "leading_group",
    示例市城乡环境百日攻坚行动办公室: "leading_group_office",
    甲县城乡环境百日攻坚行动办: "leading_group_office",
    "示例市城乡环境百日攻坚行动第一督查小组（县市）": "team",
    示例市城乡环境百日攻坚行动督查暗访组: "team",
    中共示例市委办公室: "party_committee_office",
    示例市人民政府办公室: "government_office",
    示例市人民政府: "government",
    示例市纪委监委: "discipline",
    区整治办: "leading_group_office",
    甲县东一镇松一村村民委员会: "village",
  };
  for (const [name, kind] of Object.entries(kinds)) assert.equal(bodyOfName(name, "city").kind, kind, name);
});

test("levels of policies and units", () => {
  assert.deepEqual(["市", "州", "区", "区（市）", "新区（镇街）"].map(levelOf), [
    "city",
    "city",
    "county",
    "county",
    "town",
  ]);
  assert.equal(levelOfUnit("functional_zone", "city"), "county");
  assert.equal(levelOfUnit("functional_zone", "county"), "town");
  assert.equal(levelOfUnit("group", "county"), "village");
});

test("organs that sign each for a pool, and together", () => {
  assert.deepEqual(organsOf("市农业农村局、市城管局分别"), {
    names: ["市农业农村局", "市城管局"],
    each: true,
  });
  assert.deepEqual(organsOf("市行动办公室（设在市农业农村局）"), { names: ["市行动办公室"], each: false });
});

test("places: real ones as they are, in examples the tree's own", () => {
  const policy = {
    issued: { by: "新乡市改善农村人居环境工作领导小组" },
    title: "新乡市考评办法",
  } as unknown as Policy;
  const example = placeNames(policy, "示例市", true);
  assert.equal(example.in("新乡市考评办法"), "示例市考评办法");
  assert.equal(example.fullName("市委办公室"), "中共示例市委办公室");
  assert.equal(example.fullName("市政府办公室"), "示例市人民政府办公室");
  assert.equal(placeNames(policy, "新乡市", false).fullName("市城管局"), "新乡市城管局");
  assert.equal(withoutPlace("新乡市城乡环境百日攻坚行动"), "城乡环境百日攻坚行动");
  assert.equal(withoutPlace("城乡环境百日攻坚行动"), "城乡环境百日攻坚行动");
});

test("a draft's number is left open; an example's run from 1 in each organ's own series", () => {
  assert.deepEqual(blankNumbers({ 甲局: "甲" }).next("甲局", "2019-05-20"), {
    organCode: "甲",
    year: 2019,
    serial: null,
  });
  const running = runningNumbers({ 甲局: "甲", 乙局: "乙" });
  const serials = ["甲局", "甲局", "乙局", "甲局"].map((organ) => running.next(organ, "2019-05-20").serial);
  assert.deepEqual(serials, [1, 2, 1, 3]);
  assert.equal(running.next("甲局", "2020-01-02").serial, 1);
});

test("the rate is closed of found, cut and never rounded up; nothing found is no rate", () => {
  assert.equal(printRate({ ...countProblems([]), found: 1104, closed: 1017 }), "92%以上");
  assert.equal(closedRate(countProblems([])), null);
  assert.equal(printRate(countProblems([])), "—");
});

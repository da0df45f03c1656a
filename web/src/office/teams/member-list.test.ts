import assert from "node:assert/strict";
import { test } from "node:test";
import { type EditedMember, givenMembers } from "./member-list.ts";

const HEAD: EditedMember = {
  member: "m1",
  account: "a1",
  words: "第一组组长",
  role_name: "组长",
  is_head: true,
  home_unit: "county_a",
  headcount: 1,
};
const PLACES: EditedMember = {
  ...HEAD,
  member: "m2",
  account: null,
  words: "城管局指定4人",
  role_name: "组员",
  is_head: false,
  home_unit: null,
  headcount: 4,
};

test("who stays keeps the membership, who is changed gets another, and a place names no account", () => {
  const changed = { ...HEAD, role_name: "副组长" };
  const fresh = { ...PLACES, member: "m3", words: "环保局指定2人", headcount: 2 };
  const given = givenMembers([changed, PLACES, fresh], [HEAD, PLACES], () => "new");
  assert.deepEqual(
    given.map(({ member }) => member),
    ["new", "m2", "m3"],
  );
  assert.deepEqual(given[1], {
    member: "m2",
    placeholder: "城管局指定4人",
    role_name: "组员",
    is_head: false,
    headcount: 4,
  });
  assert.equal(given[0]?.account, "a1");
  assert.equal(given[0]?.home_unit, "county_a");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkNewPassword, type PasswordFault } from "./check-new-password.ts";
import { isCommonPassword } from "./common-passwords.ts";

const cases: readonly [password: string, faults: readonly PasswordFault[], why: string][] = [
  ["Tv9-kxwl", [], "eight characters of four kinds"],
  ["tv9-kxwl", [], "of three kinds"],
  ["tv9mkxwl", ["too_few_kinds"], "of two"],
  ["tv9-kxw", ["too_short"], "seven"],
  ["tvmkxwlpazur", [], "twelve of one kind"],
  ["tvmkxwlpazu", ["too_few_kinds"], "eleven of one kind"],
  ["村里三条路都通到河边去", ["too_few_kinds"], "eleven Chinese characters are one kind"],
  ["村里的三条路都通到河边去", [], "twelve Chinese characters"],
  ["𠮷𠮷x9-k", ["too_short"], "characters count, not their code units: six"],
  ["ｔｖ９－ｋｘｗｌ", [], "full-width letters are letters"],
  ["Abc123456!", ["too_regular"], "two runs and a sign: three choices"],
  ["Qwer1234!@#$", ["too_regular", "too_common"], "three runs, and qwer1234 is common"],
  ["1qaz2wsx3edc", ["too_regular"], "one run along the keyboard's columns"],
  ["aaaaaaaaaaaa", ["too_regular"], "one run"],
  ["P@ssw0rd2024", ["too_common"], "password in disguise"],
  ["Guanliyuan#7", ["too_common"], "administrator in pinyin"],
  ["x-LIHUA-77kq", ["holds_a_name"], "the account's name in capitals"],
  ["x-li-hua-77kq", [], "not the name"],
  [`${"tv9-kxwl".repeat(16)}x`, ["too_long"], "129 characters"],
  ["tv9-kxwl".repeat(16), [], "128"],
];

for (const [password, faults, why] of cases)
  test(`${password.slice(0, 20)}: ${why}`, () =>
    assert.deepEqual(checkNewPassword(password, ["lihua", "李"]), faults));

test("the most common passwords are known, plain and in disguise", () => {
  for (const one of ["123456", "password", "PASSWORD", "Dragon!", "1qaz2wsx", "##sunshine99", "$tarw@rs"])
    assert.ok(isCommonPassword(one), one);
  for (const one of ["tv9-kxwl", "correct horse battery"]) assert.ok(!isCommonPassword(one), one);
});

test("random passwords of twelve characters pass nearly always", () => {
  const letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_";
  const random = fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 12 });
  const passed = fc
    .sample(random, { numRuns: 1000, seed: 7 })
    .filter((password) => checkNewPassword(password, ["lihua"]).length === 0);
  assert.ok(passed.length >= 990, String(passed.length));
});

test("any text whatever gets an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(checkNewPassword(text, [text]))),
  );
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadPolicy, type Policy, parseDay } from "@cunjing/engine";
import fc from "fast-check";
import { z } from "zod";
import { COMMANDS } from "../api/all.ts";
import { line, prose, unitId, uuid } from "../api/scalars.ts";
import { defineCommand } from "../api/specs.ts";
import { POWERS } from "../rights/powers.ts";
import { secondsOfForm, toMinutes } from "./estimate-minutes.ts";
import { formFields } from "./form-fields.ts";
import { reportsDue, reportsOwed, weekNamed, weeksOf } from "./reports-due.ts";
import { responsibleForms } from "./responsible-forms.ts";
import { COUNTED, type Counted, weekBurden } from "./week-burden.ts";

function policyOf(file: string, day: string): Policy {
  const loaded = loadPolicy(readFileSync(join(import.meta.dirname, "../../../policies", file), "utf8"), file);
  assert.ok("source" in loaded);
  const version = loaded.source.at(day);
  assert.ok("policy" in version);
  return version.policy;
}
const xinxiang = policyOf("xinxiang-2019/xinxiang.yaml", "2019-05-01");
const wuzhi = policyOf("wuzhi-2023/wuzhi.yaml", "2023-08-01");

const spec = defineCommand({
  name: "fill-in",
  noun: "problem",
  summary: { zh: "填表", en: "Fill in" },
  verb: "problem.rectify",
  scope: "campaign",
  body: z.strictObject({
    problems: z.array(z.strictObject({ problem: uuid, base: z.number().int().optional() })),
    unit: unitId,
    medium: z.enum(["system", "paper"]).default("system"),
    why: z.enum(["a", "b"]),
    text: prose(1000),
    post: line(60),
    remark: prose(200).optional(),
    sha256: z.string(),
  }),
  result: z.object({}),
  failures: [],
});

test("fields are known, chosen or typed, as the spec has them", () => {
  const fields = formFields(spec).map(({ name, filling, optional }) => [name, filling, optional]);
  assert.deepEqual(fields, [
    ["problems.problem", "known", false],
    ["problems.base", "known", true],
    ["unit", "chosen", false],
    ["medium", "known", true],
    ["why", "chosen", false],
    ["text", "typed", false],
    ["post", "typed", false],
    ["remark", "typed", true],
    ["sha256", "known", false],
  ]);
});

test("only what must be filled in takes time; a longer text takes more than a line", () => {
  const send = 1.35 + 1.1;
  const typed = (characters: number) => 1.35 + 1.1 + characters * 4 * 0.28;
  const expected = send + 2 * (1.35 + 1.1) + typed(60) + typed(10);
  assert.ok(Math.abs(secondsOfForm(formFields(spec)) - expected) < 1e-9);
  assert.equal(toMinutes(60), 1);
});

test("the forms of the responsible side are those that a responsible role may send, each with its fields", () => {
  const forms = responsibleForms(COMMANDS);
  const names = forms.map(({ command }) => command);
  for (const expected of ["sign-dispatch", "answer-dispatch", "request-acceptance", "add-evidence"])
    assert.ok(names.includes(expected), expected);
  for (const other of ["enter-inspection", "dispatch-problems", "grant-role", "plan-round"])
    assert.ok(!names.includes(other), other);
  for (const { command, roles, fields, asked, optional, known } of forms) {
    assert.equal(asked + optional + known, fields.length, command);
    const verb = COMMANDS.find(({ name }) => name === command)?.verb;
    for (const role of roles) assert.ok((POWERS[role] as readonly string[]).includes(verb ?? ""), command);
  }
});

test("a village confirms a receipt and asks for acceptance without a word: nothing must be typed (D-1a)", () => {
  const forms = new Map(responsibleForms(COMMANDS).map((form) => [form.command, form]));
  for (const command of ["sign-dispatch", "start-rectification", "request-acceptance"])
    assert.equal(forms.get(command)?.asked, 0, command);
});

test("every form that a week counts is a form of the responsible side", () => {
  const names = responsibleForms(COMMANDS).map(({ command }) => command);
  for (const command of Object.values(COUNTED))
    assert.ok(command === null || names.includes(command), String(command));
});

test("A7: in the week of the May holiday the weekly report is due on Tuesday, 30 April, at ten", () => {
  const week = weekNamed("2019-w18");
  assert.deepEqual([week?.first, week?.last], ["2019-04-29", "2019-05-05"]);
  const due = reportsDue(xinxiang, "county", week?.days ?? { first: 0, last: 0 });
  assert.deepEqual(
    due.map(({ report, due: at, fields, prefilled }) => [report, at, fields, prefilled]),
    [["weekly_report", "2019-04-30T10:00", 3, 14]],
  );
  assert.deepEqual(reportsDue(xinxiang, "village", week?.days ?? { first: 0, last: 0 }), []);
});

test("an area owes the report of each of its units, and a week counts them all", () => {
  const days = weekNamed("2019-w19")?.days ?? { first: 0, last: 0 };
  const kinds = new Map([
    ["prefecture", 1],
    ["county", 4],
    ["district", 3],
    ["village", 70],
  ]);
  const owed = reportsOwed(xinxiang, kinds, days);
  assert.deepEqual(
    owed.map(({ report, units }) => [report, units]),
    [["weekly_report", 7]],
  );
  const { reports, fields_asked, fields_known } = weekBurden({}, owed, []);
  assert.deepEqual([reports, fields_asked, fields_known], [7, 7 * 3, 7 * 14]);
});

test("a quarter's figures are asked for in the week after it, and in no other", () => {
  const weeks = weeksOf(parseDay("2023-07-01"), parseDay("2023-12-31"));
  const asked = weeks
    .filter(({ days }) => reportsDue(wuzhi, "county", days).length > 0)
    .map(({ week }) => week);
  assert.deepEqual(asked, ["2023-w27", "2023-w41"]);
});

test("weeks are those of ISO 8601", () => {
  assert.equal(weekNamed("2019-w53"), undefined);
  assert.equal(weekNamed("2020-w53")?.last, "2021-01-03");
  assert.deepEqual(
    weeksOf(parseDay("2018-12-31"), parseDay("2019-01-07")).map(({ week }) => week),
    ["2019-w01", "2019-w02"],
  );
});

test("a week's burden grows with what is asked, and of nothing is nothing", () => {
  const forms = responsibleForms(COMMANDS);
  const zero = weekBurden({}, [], forms);
  assert.deepEqual(
    Object.values(zero),
    Object.values(zero).map(() => 0),
  );
  const count = fc.record(
    Object.fromEntries(Object.keys(COUNTED).map((what) => [what, fc.integer({ min: 0, max: 50 })])) as Record<
      Counted,
      fc.Arbitrary<number>
    >,
  );
  fc.assert(
    fc.property(count, fc.constantFrom(...(Object.keys(COUNTED) as Counted[])), (counts, what) => {
      const one = weekBurden(counts, [], forms);
      const more = weekBurden({ ...counts, [what]: counts[what] + 1 }, [], forms);
      for (const key of Object.keys(one) as (keyof typeof one)[]) assert.ok(more[key] >= one[key], key);
    }),
  );
});

/** Schema issues in words that somebody who writes a policy understands: what was found, what would be right. */
import type { z } from "zod";
import { suggestion } from "../formula/suggest.ts";
import { allowedKeys } from "./allowed-keys.ts";
import { idOfLabel } from "./find-id.ts";
import { policySchema } from "./schema/policy.ts";

type Issue = z.core.$ZodIssue;
interface Described {
  code: string;
  path: PropertyKey[];
  message: { zh: string; en: string };
}

const EXPECTED: Record<string, { zh: string; en: string }> = {
  expected_number: { zh: "应是数，例如 40 或 0.5", en: "expected a number such as 40 or 0.5" },
  expected_whole_number: { zh: "应是整数", en: "expected a whole number" },
  expected_id: { zh: "标识应是小写字母、数字和下划线", en: "an id is lower_snake_case" },
  expected_text: { zh: "应是文字", en: "expected text" },
  expected_quoted_formula: {
    zh: '公式要加引号，例如 "min(a, b)"；没有引号时 YAML 会把它读成别的东西',
    en: 'a formula is always quoted, e.g. "min(a, b)"; YAML reads it as something else otherwise',
  },
  expected_rank_path: {
    zh: "应是“考评.排名”，例如 month_score.in_town",
    en: "expected assessment.rank, e.g. month_score.in_town",
  },
  expected_day: { zh: "应是日期，例如 2019-05-18", en: "expected a day such as 2019-05-18" },
  expected_clause: { zh: "应是条款编号", en: "expected a clause number" },
  expected_true_or_false: { zh: "应是 true 或 false", en: "expected true or false" },
};

/** One issue may hide several faults (unknown keys), and a union hides the one that matters: the closest branch's. */
export function describeIssue(issue: Issue, tree: unknown): Described[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "unknown_key",
      path: [...issue.path, key],
      message: unknownKey(key, allowedKeys(policySchema, issue.path)),
    }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const closest = [...issue.errors].sort((a, b) => distance(a) - distance(b))[0] ?? [];
    return closest.flatMap((inner) =>
      describeIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, tree),
    );
  }
  if (issue.code === "invalid_key") {
    return [
      {
        code: "invalid_id",
        path: [...issue.path],
        message: EXPECTED.expected_id as { zh: string; en: string },
      },
    ];
  }
  const found = shown(valueAt(tree, issue.path));
  const expected = EXPECTED[issue.message] ?? byCode(issue);
  const missing = found === undefined;
  return [
    {
      code: missing ? "missing" : "wrong_type",
      path: [...issue.path],
      message: missing
        ? {
            zh: `缺少“${String(issue.path.at(-1))}”：${expected.zh}`,
            en: `“${String(issue.path.at(-1))}” is missing: ${expected.en}`,
          }
        : withHint(`${expected.zh}，这里是 ${found}`, `${expected.en}, found ${found}`, issue, tree),
    },
  ];
}

function unknownKey(key: string, allowed: readonly string[]): { zh: string; en: string } {
  const near = suggestion(key, allowed);
  const all = near.zh !== "" || allowed.length === 0 ? near : allKeys(allowed);
  return { zh: `这里没有“${key}”这一项${all.zh}`, en: `no key “${key}” here${all.en}` };
}

function allKeys(allowed: readonly string[]): { zh: string; en: string } {
  return { zh: `，可以写：${allowed.join("、")}`, en: `; there are: ${allowed.join(", ")}` };
}

/** Where an id is asked for: the id behind a label, or the last name of a path. */
function withHint(zh: string, en: string, issue: Issue, tree: unknown): { zh: string; en: string } {
  const written = valueAt(tree, issue.path);
  if (issue.message !== "expected_id" || typeof written !== "string") return { zh, en };
  const last = /^[a-z_0-9]+\.([a-z][a-z0-9_]*)$/.exec(written)?.[1];
  const id = idOfLabel(tree, written) ?? last;
  return id === undefined ? { zh, en } : { zh: `${zh}，应写 ${id}`, en: `${en}; write ${id}` };
}

/** Branches of a union that got further down, or that only lack less, are closer to what was meant. */
function distance(issues: readonly Issue[]): number {
  const depth = Math.max(0, ...issues.map((issue) => issue.path.length));
  const atRoot = issues.filter((issue) => issue.path.length === 0 && issue.code === "invalid_type").length;
  const unknown = issues.reduce(
    (sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 0),
    0,
  );
  return atRoot * 100 + unknown * 10 + issues.length - depth;
}

function byCode(issue: Issue): { zh: string; en: string } {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String).join("、");
    return { zh: `应是其中之一：${values}`, en: `expected one of: ${issue.values.map(String).join(", ")}` };
  }
  if (issue.code === "invalid_type") {
    const zh: Record<string, string> = {
      object: "应是一组“名称: 值”",
      array: "应是列表",
      record: "应是一组“名称: 值”",
      boolean: "应是 true 或 false",
    };
    return { zh: zh[issue.expected] ?? `应是 ${issue.expected}`, en: `expected ${issue.expected}` };
  }
  return { zh: issue.message, en: issue.message };
}

function valueAt(tree: unknown, path: readonly PropertyKey[]): unknown {
  let node = tree;
  for (const key of path) {
    if (typeof node !== "object" || node === null) return undefined;
    node = (node as Record<PropertyKey, unknown>)[key];
  }
  return node;
}

function shown(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "object" && "n" in value && "d" in value)
    return `${String(value.n)}${value.d === 1n ? "" : `/${String(value.d)}`}`;
  if (typeof value === "object")
    return Array.isArray(value) ? "列表" : `{ ${Object.keys(value).join(", ")} }`;
  return `“${String(value)}”`;
}

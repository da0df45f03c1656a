/** From the text of a scenario file to a scenario. Every scalar is read as text: `1.10` stays `1.10`, `001` stays `001`. */
import { LineCounter, parseDocument } from "yaml";
import { BlockTableError, readBlockTable, repeatRow } from "./read-block-table.ts";
import {
  EXPECTATIONS,
  type Expectation,
  type ExpectationName,
  type Scenario,
  type ScenarioCase,
  type ScenarioFault,
  type ScenarioRow,
} from "./scenario.ts";

type Tree = Record<string, unknown>;
const HEAD_KEYS = ["title", "policy", "says", "cites", "units", "facts", "cases"];
const CASE_KEYS = ["label", "choices", "until", "facts", "expect"];

/** @returns the scenario, or everything that is wrong with the file */
export function readScenario(
  text: string,
  file: string,
): { scenario: Scenario } | { faults: readonly ScenarioFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, uniqueKeys: true });
  const faults: ScenarioFault[] = document.errors.map((error) => ({
    file,
    path: `第${lines.linePos(error.pos[0]).line}行`,
    message: error.message.split("\n")[0] ?? error.code,
  }));
  if (faults.length > 0) return { faults };
  const fault = (path: string, message: string): void => void faults.push({ file, path, message });
  const root = asTree(document.toJS(), "", fault);
  // One case may stand at the top: a scenario with a single outcome needs no `cases:`.
  const single = root.cases === undefined;
  refuseKeys(root, single ? [...HEAD_KEYS, ...CASE_KEYS] : HEAD_KEYS, "", fault);
  const cases = single
    ? [readCase({ ...root, facts: undefined, label: root.title ?? "—" }, "", fault)]
    : asList(root.cases, "cases", fault).map((one, i) => {
        const at = `cases.${i + 1}`;
        const tree = asTree(one, at, fault);
        refuseKeys(tree, CASE_KEYS, at, fault);
        return readCase(tree, at, fault);
      });
  const scenario: Scenario = {
    file,
    title: textOf(root, "title", "", fault),
    policy: textOf(root, "policy", "", fault),
    says: textOf(root, "says", "", fault),
    cites: asList(root.cites, "cites", fault).map(String),
    units: tableOf(root.units, "units", fault),
    facts: tablesOf(root.facts, "facts", fault),
    cases,
  };
  if (cases.length === 0) fault("cases", "至少写一种情形");
  return faults.length > 0 ? { faults } : { scenario };
}

type Fault = (path: string, message: string) => void;

function readCase(tree: Tree, at: string, fault: Fault): ScenarioCase {
  const until = tree.until;
  const expect = readExpectation(tree.expect, join(at, "expect"), fault);
  if (Object.keys(expect).length === 0) fault(join(at, "expect"), "没有写预期结果");
  return {
    label: textOf(tree, "label", at, fault),
    choices: Object.fromEntries(
      Object.entries(asTree(tree.choices ?? {}, join(at, "choices"), fault)).map(([name, variant]) => [
        name,
        String(variant),
      ]),
    ),
    ...(typeof until === "string" ? { until } : {}),
    facts: tablesOf(tree.facts, join(at, "facts"), fault),
    expect,
  };
}

function readExpectation(value: unknown, at: string, fault: Fault): Expectation {
  const expect: Record<string, readonly ScenarioRow[] | "none"> = {};
  for (const [name, table] of Object.entries(asTree(value ?? {}, at, fault))) {
    const columns = EXPECTATIONS[name as ExpectationName] as readonly string[] | undefined;
    if (columns === undefined) {
      fault(`${at}.${name}`, `没有这一类预期，可写：${Object.keys(EXPECTATIONS).join("、")}`);
      continue;
    }
    const rows = table === "none" ? ("none" as const) : tableOf(table, `${at}.${name}`, fault);
    expect[name] = rows;
    const unknown =
      rows === "none" ? [] : Object.keys(rows[0] ?? {}).filter((column) => !columns.includes(column));
    if (unknown.length > 0)
      fault(`${at}.${name}`, `没有这些列：${unknown.join("、")}；可用：${columns.join("、")}`);
  }
  return expect;
}

function tablesOf(value: unknown, at: string, fault: Fault): Record<string, readonly ScenarioRow[]> {
  const tables = Object.entries(asTree(value ?? {}, at, fault));
  return Object.fromEntries(tables.map(([kind, table]) => [kind, tableOf(table, `${at}.${kind}`, fault)]));
}

/** A block of text with `|` between cells, or a list of mappings. */
function tableOf(value: unknown, at: string, fault: Fault): ScenarioRow[] {
  if (value === undefined || value === "") return [];
  try {
    if (typeof value === "string") return readBlockTable(value);
    return asList(value, at, fault).flatMap((row, i) => {
      const cells = asTree(row, `${at}.${i + 1}`, fault);
      return repeatRow(
        Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cellText(cell)])),
      );
    });
  } catch (error) {
    if (!(error instanceof BlockTableError)) throw error;
    fault(at, error.message);
    return [];
  }
}

function cellText(cell: unknown): string {
  return Array.isArray(cell) ? cell.map(String).join(" ") : String(cell ?? "");
}

function asTree(value: unknown, at: string, fault: Fault): Tree {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Tree;
  fault(at, "应是一组“名称: 值”");
  return {};
}

function asList(value: unknown, at: string, fault: Fault): unknown[] {
  if (Array.isArray(value)) return value;
  fault(at, "应是列表");
  return [];
}

function textOf(tree: Tree, key: string, at: string, fault: Fault): string {
  const value = tree[key];
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  fault(join(at, key), "应写一段文字");
  return "";
}

function refuseKeys(tree: Tree, allowed: readonly string[], at: string, fault: Fault): void {
  for (const key of Object.keys(tree)) {
    if (!allowed.includes(key)) fault(join(at, key), `没有这个键，可写：${allowed.join("、")}`);
  }
}

function join(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}

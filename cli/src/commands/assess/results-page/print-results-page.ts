/** Prints docs/results.md: page.md with examples that are computed from docs/example at this moment. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makePaint } from "../../../terminal/colour.ts";
import { runCommandLine } from "../../run-command-line.ts";
import type { ResultDocument } from "../result-document.ts";

const EXAMPLE = resolve(import.meta.dirname, "../../../../../docs/example");
const UNIT = "v4";
const PERIOD = "2024-04";
const QUESTION = [join(EXAMPLE, "rules.yaml"), "--data", join(EXAMPLE, "data"), "--period", PERIOD];

async function run(...argv: readonly string[]): Promise<string> {
  let printed = "";
  const write = (text: string): void => {
    printed += text;
  };
  const io = {
    columns: 120,
    interactive: false,
    paint: makePaint(false),
    now: () => 0,
    today: () => "2024-07-01",
  };
  const code = await runCommandLine(argv, { ...io, out: write, err: write });
  if (code !== 0) throw new Error(printed);
  return printed;
}

const document = JSON.parse(await run("assess", ...QUESTION, "--format", "json")) as ResultDocument;
const { format, policies, decisions, periods, digest } = document;
const examples: Readonly<Record<string, unknown>> = {
  policies: { format, policies, decisions, periods, results: ["…"], digest },
  result: document.results.find(({ unit }) => unit === UNIT),
  list: document.lists[0],
  measure: document.measures[0],
};
const explanation = await run("explain", ...QUESTION, "--unit", UNIT);

const page = readFileSync(join(import.meta.dirname, "page.md"), "utf8");
process.stdout.write(
  page.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (name === "explanation") return explanation.trimEnd();
    if (examples[name] === undefined) throw new Error(`the example has no ${name}`);
    return JSON.stringify(examples[name], null, 2);
  }),
);

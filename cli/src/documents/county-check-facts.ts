import type { FactsOf, ScorePart } from "@cunjing/documents";
import { type Explanation, explain, parseFraction, toDecimal, type UnitResult } from "@cunjing/engine";
import type { DocumentContext } from "./document-context.ts";
import { officeBody } from "./issuers.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { rankedUnit, resultsOf } from "./pools.ts";
import { listedProblem } from "./problem-facts.ts";

/** 核对单: the provisional result with the engine's explanation, line by line, one for each unit (D-6). */
export function planCountyChecks(context: DocumentContext, assessment: string): readonly PlannedDocument[] {
  return resultsOf(context, assessment, context.period.id)
    .filter(({ ranks }) => ranks.length > 0)
    .map((result, at) =>
      planned("county-check", result.unit_name, () => checkFacts(context, assessment, result, at), {
        inside: false,
      }),
    );
}

function checkFacts(
  context: DocumentContext,
  assessment: string,
  result: UnitResult,
  at: number,
): FactsOf<"county-check"> {
  const tree = explain(context.run.graph, { assessment, period: context.period.id, unit: result.unit });
  const listed = new Set(problemIds(tree));
  return {
    issuer: officeBody(context),
    addressees: [context.officeOf(result.unit)],
    campaign: context.campaign,
    period: context.printed,
    serial: `${context.period.id}-${String(at + 1).padStart(2, "0")}`,
    result: {
      ...rankedUnit(result),
      parts: tree.children.filter(({ kind }) => kind === "part").flatMap((part) => linesOf(part, 0)),
    },
    poolSize: result.ranks[0]?.size ?? 0,
    ...(listed.size === 0
      ? {}
      : {
          problems: context.ledger
            .filter(({ id }) => listed.has(id))
            .map((problem) => listedProblem(context, problem)),
        }),
    sentOn: context.printed.last,
    answerBy: context.issueDay,
    answerTime: "18时",
    contact: context.contact,
  };
}

/** A part and the parts below it as lines; the last column says what the value rests on. */
function linesOf(part: Explanation, depth: number): ScorePart[] {
  const below = part.children.filter(({ kind }) => kind === "part");
  const line: ScorePart = {
    label: "　".repeat(depth) + part.label,
    value: part.value === null ? "—" : decimal(part),
    ...(part.full === undefined ? {} : { full: part.full }),
    clause: [...part.clause.slice(0, 1), ...(below.length > 0 ? ["以下各项之和"] : basisOf(part))].join("；"),
  };
  return [line, ...below.flatMap((child) => linesOf(child, depth + 1))];
}

/** 督查组督导检查得分率74.28%，依据记录56条; of other periods' scores: 5月上旬66.52，5月中旬76.28. */
function basisOf(part: Explanation): string[] {
  if (part.absent !== undefined) return [part.how ?? "本期没有此项"];
  return part.children.flatMap((child) => {
    const records = countFacts(child);
    const periods = notesOf(child);
    if (records === 0 && periods.length > 0) return [periods.join("，")];
    if (records === 0 && part.how !== undefined) return [part.how];
    const based = records === 0 ? "没有记录" : `依据记录${records}条`;
    if (child.kind === "line") return [`${child.label}：${child.value ?? "0"}，${based}`];
    const name = child.children[0]?.label ?? child.how ?? child.label;
    return [`${name}${child.value === null ? "" : percent(child)}，${based}`];
  });
}

/** Scores of other periods that a value is made of. */
function notesOf(node: Explanation): string[] {
  const own = node.children
    .filter(({ kind, value }) => kind === "note" && value !== null)
    .map((note) => `${note.label.replace(/（.*）$/, "")}${decimal(note)}`);
  return [...own, ...node.children.flatMap(notesOf)];
}

function countFacts(node: Explanation): number {
  const own = node.children.filter(({ kind }) => kind === "fact").length + (node.more ?? 0);
  return node.children.reduce((sum, child) => sum + countFacts(child), own);
}

function problemIds(node: Explanation): string[] {
  const own =
    node.kind === "fact" && node.id.startsWith("problems:") ? [node.id.slice("problems:".length)] : [];
  return [...own, ...node.children.flatMap(problemIds)];
}

function decimal({ value, exact }: Explanation): string {
  return toDecimal(parseFraction(exact ?? value ?? "0"), 2);
}

/** Shares of marks are shares of one: printed in per cent. */
function percent(node: Explanation): string {
  const value = parseFraction(node.exact ?? node.value ?? "0");
  return `${toDecimal({ n: value.n * 100n, d: value.d }, 2)}%`;
}

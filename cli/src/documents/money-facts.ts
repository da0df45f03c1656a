import type { FactsOf } from "@cunjing/documents";
import {
  type AwardResult,
  add,
  divide,
  formatDay,
  fromInteger,
  parseFraction,
  toShortText,
  ZERO,
} from "@cunjing/engine";
import { bodyOfName } from "./body-of-name.ts";
import { quoteClauses } from "./clause-text.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuerOf } from "./issuers.ts";
import { officialFrame } from "./official-frame.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";

/** 财政扣减确认单: one for each unit with a proposed deduction; the letter to the finance organ follows once it is signed (S1-31). */
export function planDeductions(
  context: DocumentContext,
  entry: string,
  by: string,
): readonly PlannedDocument[] {
  return proposedAwards(context, "deduction").map((award, at) =>
    planned("deduction-confirmation", award.unit_name, () => confirmation(context, by, award, at), { entry }),
  );
}

function confirmation(
  context: DocumentContext,
  by: string,
  award: AwardResult,
  at: number,
): FactsOf<"deduction-confirmation"> {
  const { period, units, ledger } = context;
  const byId = new Map(ledger.map((problem) => [problem.id, problem]));
  const found = award.items.flatMap((item) => byId.get(item.replace(/^problems:/, "")) ?? []);
  // Each item bears the same amount: the rule's sum over its items, as the engine has it.
  const each = divide(parseFraction(award.amount ?? "0"), fromInteger(award.items.length)) ?? ZERO;
  return {
    issuer: issuerOf(context, by),
    addressees: [context.officeOf(award.unit)],
    serial: `${period.id}-${String(at + 1).padStart(2, "0")}`,
    unit: award.unit_name,
    periodFrom: formatDay(period.first),
    periodTo: formatDay(period.last),
    clause: quoteClauses(context, award.clause),
    items: found.map((problem) => ({
      place: `${units.path(problem.unit)}${problem.place}`,
      foundOn: problem.day,
      what: problem.description,
      evidence: problem.id,
      amount: toShortText(each),
    })),
    total: award.amount ?? "0",
    answerBy: context.issueDay,
  };
}

/** 奖补资金函: one a period for all awards that a rule proposes, to the finance organ of the same level. */
export function planAwards(context: DocumentContext, entry: string, by: string): readonly PlannedDocument[] {
  const awards = proposedAwards(context, "award");
  if (awards.length === 0) return [];
  const finance = `${context.place.root}财政局`;
  const facts = () => ({
    ...officialFrame(context, issuerOf(context, by), [bodyOfName(finance, context.level)]),
    campaign: context.campaign,
    grounds: context.grounds,
    source: awards[0]?.payer ?? "",
    awards: awards.map(({ unit, rule_label, amount }) => ({
      unit: context.units.path(unit),
      reason: rule_label,
      amount: amount ?? "0",
    })),
    total: toShortText(awards.reduce((sum, { amount }) => add(sum, parseFraction(amount ?? "0")), ZERO)),
  });
  return [planned("award-letter", `${awards.length}个单位`, facts, { entry })];
}

function proposedAwards({ run, period }: DocumentContext, kind: AwardResult["kind"]): readonly AwardResult[] {
  return run.awards.filter(
    (award) =>
      award.kind === kind &&
      award.period === period.id &&
      award.state === "proposed" &&
      award.amount !== null,
  );
}

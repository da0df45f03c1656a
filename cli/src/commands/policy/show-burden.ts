/** `cunjing policy burden`: what a policy asks of each kind of unit a month, and whether it keeps its own limits. */
import {
  type Burden,
  type BurdenFinding,
  burdenOf,
  checkBurden,
  type Fraction,
  type Policy,
  toDecimal,
  toShortText,
} from "@cunjing/engine";
import { formatTable } from "../../terminal/format-table.ts";
import { CommandFailed } from "../command-failed.ts";
import type { CommandInput } from "../command-spec.ts";
import { assignChoices, parseChoices } from "../decisions.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { CommandIo } from "../io.ts";
import { readPolicies } from "../read-policies.ts";
import { TABLE_WORDS } from "../vocabulary.ts";

interface PolicyBurden {
  readonly policy: Policy;
  readonly burden: Burden;
  readonly findings: readonly BurdenFinding[];
}

export async function showBurden(input: CommandInput, io: CommandIo): Promise<ExitCode> {
  const choices = parseChoices(input.options("decide"), "policy burden");
  const read = await readPolicies(input.arguments);
  const chosen = assignChoices(choices, read.sources);
  const errors = read.faults.filter(({ level }) => level === "error");
  const failures = [...read.failures, ...chosen.failures];
  if (failures.length + errors.length > 0) throw new CommandFailed(failures, errors);
  const burdens = read.sources.flatMap((source): PolicyBurden[] => {
    const version = source.at(source.changes.at(-1) ?? "9999-12-31", chosen.of.get(source.id) ?? {});
    if (!("policy" in version)) throw new CommandFailed([], version.faults);
    const burden = burdenOf(version.policy);
    return [{ policy: version.policy, burden, findings: checkBurden(version.policy, burden) }];
  });
  io.out(
    input.option("format") === "json" ? asJson(burdens) : burdens.map((one) => printed(one, io)).join("\n"),
  );
  return burdens.some(({ findings }) => findings.some(({ level }) => level === "error"))
    ? EXIT.badInput
    : EXIT.ok;
}

function asJson(burdens: readonly PolicyBurden[]): string {
  const policies = burdens.map(({ policy, burden, findings }) => ({
    policy: policy.policy,
    title: policy.title,
    ...burden,
    findings,
  }));
  const exact = (_: string, value: unknown): unknown => (isFraction(value) ? toShortText(value) : value);
  return `${JSON.stringify({ format: 1, policies }, exact, 2)}\n`;
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}

const WHAT = {
  visits: { zh: "受检（次）", en: "visits" },
  forms: { zh: "报表（张）", en: "forms" },
  fields: { zh: "填报（项）", en: "fields" },
  prefilled: { zh: "预填（项）", en: "prefilled" },
  photos: { zh: "拍照（张）", en: "photos" },
} as const;

function printed({ policy, burden, findings }: PolicyBurden, { language, paint }: CommandIo): string {
  const kindWord = (kind: string): string =>
    language === "zh" ? (TABLE_WORDS.choice("units", "kind", kind) ?? kind) : kind;
  const whats = Object.keys(WHAT) as (keyof typeof WHAT)[];
  const head = { zh: ["每月每", "没有定数的"], en: ["a month and", "not settled"] }[language];
  const kinds = formatTable(
    [
      { header: head[0]! },
      ...whats.map((what) => ({ header: WHAT[what][language], align: "right" as const })),
      { header: head[1]!, align: "right" },
    ],
    burden.kinds.map(({ kind, asked, unsettled }) => [
      kindWord(kind),
      ...whats.map((what) => shown(asked[what])),
      String(unsettled.length),
    ]),
  );
  const words = {
    zh: ["事项", "对谁", "内容", "每月", "怎样算的", "依据"],
    en: ["rule", "of", "asks", "a month", "reckoned", "clause"],
  }[language];
  const lines = formatTable(
    words.map((header, at) => ({
      header,
      align: at === 3 ? ("right" as const) : ("left" as const),
      width: 44,
    })),
    burden.lines.map((line) => [
      line.label,
      line.kinds.map(kindWord).join("、"),
      WHAT[line.what][language],
      line.per_month === null ? "—" : shown(line.per_month),
      line.reckoned,
      line.clause.join("、"),
    ]),
  );
  const told = findings.map(
    ({ level, message }) =>
      `${paint(level === "error" ? "red" : "yellow", level === "error" ? "✗" : "!")} ${message[language]}\n`,
  );
  return `${paint("bold", policy.title)}\n${kinds}\n${lines}${told.join("")}`;
}

/** At most two decimals: the burden is a yardstick, no score. */
function shown(value: Fraction): string {
  return toDecimal(value, 2).replace(/\.?0+$/, "");
}

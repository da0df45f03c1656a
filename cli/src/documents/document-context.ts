import type { Body, BodyLevel, Contact, PrintedPeriod } from "@cunjing/documents";
import {
  defineWorkCalendar,
  dueTimes,
  formatDay,
  type Graph,
  type Period,
  type Policy,
  type Run,
  type UnitResult,
} from "@cunjing/engine";
import type { DataTable } from "@cunjing/sheets";
import { levelOf, levelOfUnit } from "./body-of-name.ts";
import { type LedgerProblem, readLedger } from "./ledger.ts";
import type { Numbering } from "./numbering.ts";
import { type PlaceNames, placeNames, withoutPlace } from "./place-names.ts";
import { printedPeriod } from "./printed-period.ts";
import { type UnitNames, unitNames } from "./unit-names.ts";

/** Tables as they were read, by name. */
export type DataTables = ReadonlyMap<string, DataTable>;

/** What an office knows about itself and no policy says. */
export interface OfficeParticulars {
  /** Code words of organs by their full name: 示例市农业农村局 → 示农. */
  readonly organCodes: Readonly<Record<string, string>>;
  /** Telephone numbers of teams and offices are entered by hand unless they are given. */
  readonly phone: string;
}

/** Everything that the facts of one period's documents are made from. */
export interface DocumentContext {
  readonly run: Run;
  readonly graph: Graph;
  readonly policy: Policy;
  readonly period: Period;
  readonly printed: PrintedPeriod;
  /** 5月中旬: the period without its days. */
  readonly shortTitle: string;
  readonly tables: DataTables;
  readonly units: UnitNames;
  /** Ids of the assessed units, in official order. */
  readonly assessed: readonly string[];
  /** All problems up to the period's end, as they stood then. */
  readonly ledger: readonly LedgerProblem[];
  readonly place: PlaceNames;
  readonly level: BodyLevel;
  /** 城乡环境百日攻坚行动; the policy's title where it has no campaign. */
  readonly campaign: string;
  /** 《示例市城乡环境百日攻坚行动督查考评办法》 */
  readonly grounds: string;
  /** The first workday after the period, on which its documents are dated. */
  readonly issueDay: string;
  readonly numbering: Numbering;
  readonly particulars: OfficeParticulars;
  readonly contact: Contact;
  readonly example: boolean;
  /** What stands after a unit's name in that of its office: 甲县 + 城乡环境百日攻坚行动办. */
  readonly officeSuffix: string;
  /** The counterpart office of an assessed unit, to which working bodies write (D-7); of a unit farther down, that of its superior. */
  officeOf(unit: string): Body;
  /** The same of several units, each office once. */
  officesOf(units: readonly string[]): readonly Body[];
}

export interface ContextInput {
  readonly run: Run;
  readonly tables: DataTables;
  readonly period: Period;
  readonly numbering: Numbering;
  readonly particulars: OfficeParticulars;
  readonly example: boolean;
}

export function documentContext(input: ContextInput): DocumentContext {
  const { run, period, example, particulars } = input;
  const { graph } = run;
  const policy = graph.policy(period);
  const assessed = assessedUnits(run.results);
  const units = unitNames(graph.units, period.last, new Set(assessed));
  const place = placeNames(policy, rootName(graph, period.last), example);
  const campaign = withoutPlace(
    policy.campaign?.title ?? policy.title.replace(/(督查)?考评(办法|细则)$/, ""),
  );
  const level = levelOf(policy.level);
  const suffix = policy.campaign === undefined ? "农村人居环境整治工作办公室" : `${campaign}办`;
  const officeOf = (unit: string): Body => counterpartOf(nextBelow(unit, units, level), units, level, suffix);
  return {
    ...input,
    graph,
    policy,
    printed: printedPeriod(period, weekNumber(period)),
    shortTitle: period.title.replace(/（.*）$/, ""),
    units,
    assessed,
    ledger: readLedger(graph, period.last),
    place,
    level,
    campaign,
    grounds: `《${place.in(policy.title)}》`,
    issueDay: dayAfter(policy, period),
    contact: { post: "办公室综合组", phone: particulars.phone },
    officeSuffix: suffix,
    officeOf,
    officesOf: (several) => [...new Map(several.map(officeOf).map((body) => [body.name, body])).values()],
  };
}

const LEVELS: readonly BodyLevel[] = ["city", "county", "town", "village"];

/** The unit itself, or the one above it that stands next below the issuer: no level is skipped downward (D-7), it hands things on. */
function nextBelow(unit: string, units: UnitNames, level: BodyLevel): string {
  const stepsDown = (at: string): number =>
    LEVELS.indexOf(levelOfUnit(units.kind(at), level)) - LEVELS.indexOf(level);
  let at = unit;
  while (stepsDown(at) > 1 && stepsDown(units.parent(at)) > 0) at = units.parent(at);
  return at;
}

function counterpartOf(unit: string, units: UnitNames, level: BodyLevel, suffix: string): Body {
  const at = levelOfUnit(units.kind(unit), level);
  if (at === "village") return { kind: "village", level: at, name: `${units.path(unit)}村民委员会` };
  return { kind: "leading_group_office", level: at, name: `${units.name(unit)}${suffix}` };
}

/** Units that have a result, in the order of the results, which is the official one. */
function assessedUnits(results: readonly UnitResult[]): string[] {
  return [...new Set(results.map(({ unit }) => unit))];
}

/** The highest unit: the place that documents are about. */
function rootName(graph: Graph, day: number): string {
  const tree = graph.units.at(day);
  const root = tree.order.find((unit) => tree.parent[unit] === -1 && tree.exists[unit] === 1) ?? 0;
  return graph.units.nameOf(root, day);
}

/** The number by which the policy's own titles call a week: 2019年第28周. */
function weekNumber(period: Period): number | undefined {
  const number = /第(\d+)周/.exec(period.title)?.[1];
  return number === undefined ? undefined : Number(number);
}

function dayAfter(policy: Policy, period: Period): string {
  const calendar = defineWorkCalendar(policy.calendar ?? {});
  const [due] = dueTimes(period, { after_period: { workdays: 1 } }, calendar);
  return formatDay(due?.day ?? period.last + 1);
}

/** True where the units are made up, as those of the demonstration are. */
export function isMadeUp(run: Run): boolean {
  const day = run.graph.timeline.versions.at(-1)?.from ?? 0;
  const tags = run.graph.units.at(day).attribute("tags");
  return tags?.type === "text" && tags.words.some((words) => words.split(";").includes("made_up"));
}

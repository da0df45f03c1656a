/**
 * The graph of values (policy-language): any value may read any other, of this period or an earlier one. Values are
 * computed when asked for and kept for the period; cycles inside one period are refused by name.
 */
import type { Period } from "../calendar/cadence.ts";
import type { IndicatorContext } from "../indicators/context.ts";
import { roundTookPlace } from "../indicators/held.ts";
import { indicatorOf } from "../indicators/indicator-of.ts";
import { type ListMembership, listMembership } from "../lists/list-membership.ts";
import type { Assessment, Policy } from "../policy/schema/policy.ts";
import type { TreeSnapshot } from "../units/tree.ts";
import { giveBack } from "../vector/lent-arrays.ts";
import { absentScalar } from "../vector/make.ts";
import { rowFraction } from "../vector/row.ts";
import type { NumberVector, TruthVector, ValueType, Vector } from "../vector/types.ts";
import { ancestorTexts } from "./ancestors.ts";
import { type AssessmentValues, assess } from "./assessment-values.ts";
import { exemptUnits } from "./exempt-units.ts";
import { factAccess } from "./fact-access.ts";
import { factRange } from "./fact-range.ts";
import { evaluateFormula } from "./formulas.ts";
import { isOwn } from "./member-rows.ts";
import { type Members, membersOf, shareMembers, toAllUnits } from "./members.ts";
import { kindOfName } from "./names.ts";
import { typeOfValue } from "./path-type.ts";
import { readAssessment } from "./read-assessment.ts";
import { readForm as readFormValue } from "./read-form.ts";
import { readDone } from "./read-member.ts";
import { readOther } from "./read-other.ts";
import { readPeriod } from "./read-period.ts";
import { unitAttribute } from "./unit-attribute.ts";
import type { GraphInput, ValueGraph } from "./value-graph.ts";
import { type Timeline, timelineOf, type Version, versionsOf } from "./versions.ts";
import { windowDays } from "./window-days.ts";

type Memo = Map<string, Vector>;

export function buildGraph(input: GraphInput): ValueGraph {
  const { source, units } = input;
  const choices = input.choices ?? {};
  const timeline = input.timeline ?? newTimeline(input);
  const { versions } = timeline;
  const memos = new Map<string, Memo>();
  const assessments = new Map<string, AssessmentValues>();
  const latestMembers = new Map<string, Members>();
  const memberships = new Map<string, ListMembership>();
  const rounds = new Map<string, boolean>();
  const underWay: string[] = [];

  const policyAt = (period: Period): Policy => timeline.at(period.last).policy;
  const snapshotAt = (period: Period): TreeSnapshot => units.at(period.last);
  const memoOf = (period: Period): Memo => {
    const key = `${period.cadence}/${period.id}`;
    const memo = memos.get(key) ?? new Map<string, Vector>();
    memos.set(key, memo);
    return memo;
  };

  const facts = factAccess(input, timeline, { policyAt, ancestor: (kind, period) => ancestor(kind, period) });

  /** Computes once a period; a value that needs itself is refused with the way round. */
  const once = <T>(key: string, known: T | undefined, compute: () => T): T => {
    if (known !== undefined) return known;
    if (underWay.includes(key))
      throw new Error(
        `一个周期内的值互相引用成圈：${[...underWay.slice(underWay.indexOf(key)), key].join(" → ")}`,
      );
    underWay.push(key);
    try {
      return compute();
    } finally {
      underWay.pop();
    }
  };

  const indicatorContext = (id: string, period: Period): IndicatorContext => {
    const snapshot = snapshotAt(period);
    const exempt = exemptUnits(graph.preparedFacts.get("exemptions"), id, period, units.count);
    return {
      units: units.count,
      snapshot,
      period,
      exempt,
      table: (kind) => facts.table(kind, period),
      rows: (table, between) => facts.rows(table, between, period, exempt),
      evaluate: (formula, at) => graph.evaluate(formula, at),
      parts: (cadence) =>
        timeline
          .parts(period, cadence)
          .filter((part) => input.until === undefined || part.first <= input.until),
      windowDays: (window) => windowDays(window, period, timeline, policyAt(period), input.until),
      held: () => graph.held(id, period),
    };
  };

  const indicatorValue = (id: string, period: Period): Vector => {
    const indicator = policyAt(period).indicators?.[id];
    if (indicator === undefined) throw new Error(`no indicator ${id}`);
    return indicatorOf(indicator, indicatorContext(id, period));
  };

  const ancestor = (kind: string, period: Period): Vector =>
    input.whole?.ancestor(kind, period) ?? ancestorTexts(snapshotAt(period), kind, units);

  const typeOf = (path: readonly string[]): ValueType =>
    typeOfValue(
      path,
      versions.map((version) => version.policy),
    );

  const read = (path: readonly string[], period: Period, local?: string): Vector => {
    const [head, ...rest] = path as [string, ...string[]];
    const policy = policyAt(period);
    if (local !== undefined && isLocal(policy, local, head))
      return readAssessment(graph.assessment(local, period), path, units.count);
    switch (head) {
      case "unit":
        return unitAttribute(snapshotAt(period), policy, rest[0] as string);
      case "ancestor":
        return ancestor(rest[0] as string, period);
      case "period":
        return readPeriod(period, rest[0] as string, timeline, units.count);
      case "other":
        return input.whole?.other(path, period) ?? readOther(input.others, rest, period);
      default:
        break;
    }
    switch (kindOfName(policy, head)) {
      case "indicator": {
        const memo = memoOf(period);
        const value = once(`${head}@${period.cadence}/${period.id}`, memo.get(head), () =>
          indicatorValue(head, period),
        );
        memo.set(head, value);
        return value;
      }
      case "assessment": {
        const shape = policy.assessments?.[head];
        const at = shape === undefined ? undefined : graph.periodFor(shape.every, period);
        return at === undefined || policyAt(at).assessments?.[head] === undefined
          ? readAssessment(null, rest, units.count)
          : readAssessment(graph.assessment(head, at), rest, units.count);
      }
      case "list": {
        const list = policy.lists?.[head];
        const every = list?.every ?? policy.assessments?.[list?.of ?? ""]?.every;
        const at = every === undefined ? undefined : graph.periodFor(every, period);
        if (at === undefined || policyAt(at).lists?.[head] === undefined)
          return absentScalar("truth", "round_not_held", units.count);
        const { t, why } = graph.membership(head, at);
        return { type: "truth", length: t.length, scalar: false, t, why };
      }
      default:
        // A name that another version of the policy has: in this version there was no such value.
        if (versions.some((version) => isName(version.policy, head, local)))
          return absentScalar(typeOf(path), "round_not_held", units.count);
        throw new Error(`没有名为 ${path.join(".")} 的值`);
    }
  };

  /** Who takes part is asked before there is a score: only earlier periods have one of the assessment's own. */
  const scopeOf = (id: string, formula: string, shape: Assessment, period: Period): TruthVector =>
    evaluateFormula(formula, {
      length: units.count,
      read: (path) => read(path, period),
      readForm: (form, path) => readForm(form, isOwn(shape, path) ? [id, ...path] : path, period),
    }) as TruthVector;

  const readForm = (form: string, path: readonly string[], period: Period, local?: string): Vector =>
    form === "parent" && input.whole !== undefined
      ? input.whole.parent(path, period, local)
      : readFormValue({ form, path, period, local, read, timeline, units, type: typeOf(path) });

  const graph: ValueGraph = {
    source,
    units,
    timeline,
    choices,
    until: input.until,
    readForm,
    readLocal: read,
    get preparedFacts() {
      return facts.of(versions.at(-1) as Version);
    },
    preparedFor: (name) =>
      facts.of(versions.find((version) => version.name === name) ?? (versions[0] as Version)),
    indicatorContext,
    periods: (cadence) => timeline.periods(cadence),
    period: (id) => timeline.find(id),
    before: (period, n) => timeline.before(period, n),
    policy: policyAt,
    version: (period) => timeline.at(period.last).name,
    decisions: (period) => timeline.at(period.last).decisions,
    read: (path, period) => read(path, period),
    evaluate(formula, period, local) {
      // What is asked of an assessment's own units is computed over them alone.
      if (local !== undefined && policyAt(period).assessments?.[local]?.every === period.cadence) {
        const values = graph.assessment(local, period);
        return toAllUnits(values.evaluate(formula), values.members);
      }
      return evaluateFormula(formula, {
        length: units.count,
        read: (path) => read(path, period, local),
        readForm: (form, path) => readForm(form, path, period, local),
      });
    },
    evaluateRows: (table, range, formula, period) => facts.rows(table, range, period, null).evaluate(formula),
    membersOf(id, period) {
      const values = graph.assessment(id, period);
      const { evaluate, evaluateAt } = values;
      return { ...values.members, read: (path) => readDone(values, path), evaluate, evaluateAt };
    },
    membership(list, period) {
      const key = `${list}@${period.cadence}/${period.id}`;
      const value = once(
        key,
        memberships.get(key),
        () => input.whole?.membership(list, period) ?? listMembership(graph, list, period),
      );
      memberships.set(key, value);
      return value;
    },
    held(id, period) {
      const key = `${id}@${period.cadence}/${period.id}`;
      const indicator = policyAt(period).indicators?.[id];
      const context = indicatorContext(id, period);
      const held =
        rounds.get(key) ??
        input.whole?.held(id, period) ??
        (indicator === undefined || roundTookPlace(indicator, context));
      rounds.set(key, held);
      return held;
    },
    facts: (kind) => graph.preparedFacts.get(kind),
    number(path, period, unit) {
      const [head, ...rest] = path as [string, ...string[]];
      const shape = policyAt(period).assessments?.[head];
      if (shape?.every !== period.cadence) return rowFraction(read(path, period) as NumberVector, unit);
      // One unit's own row: the value of all units is not made for it.
      const values = graph.assessment(head, period);
      const row = values.members.place[unit]!;
      return row < 0 ? null : rowFraction(readDone(values, rest) as NumberVector, row);
    },
    periodFor: (cadence, period) =>
      period.cadence === cadence ? period : timeline.latest(cadence, period.last),
    assessment(id, period) {
      const key = `${id}@${period.cadence}/${period.id}`;
      const value = once(key, assessments.get(key), () => {
        const policy = policyAt(period);
        const shape = policy.assessments?.[id];
        if (shape === undefined) throw new Error(`no assessment ${id}`);
        const own = membersOf(shape, policy, period, {
          snapshot: snapshotAt(period),
          count: units.count,
          scope: shape.scope === undefined ? null : scopeOf(id, shape.scope, shape, period),
          exempt: exemptUnits(graph.preparedFacts.get("exemptions"), id, period, units.count),
        });
        const whole = input.whole;
        const members = shareMembers(own, latestMembers.get(id));
        latestMembers.set(id, members);
        return assess(id, shape, policy, period, members, {
          read: (path) => read(path, period),
          readForm: (form, path) => readForm(form, path, period),
          evaluateOn: (formula, day) =>
            day === period.last
              ? graph.evaluate(formula, period)
              : graph.evaluate(formula, { ...period, id: `${period.id}@${day}`, last: day }),
          ...(whole === undefined
            ? {}
            : { rank: (name: string, at: Members) => whole.rank(id, name, period, at.units) }),
        });
      });
      assessments.set(key, value);
      return value;
    },
    release() {
      // Nobody reads an indicator of a period that is done but through the graph, which computes it anew.
      for (const memo of memos.values()) for (const vector of memo.values()) giveBackNumbers(vector);
      memos.clear();
      for (const values of assessments.values()) values.release();
    },
  };
  return graph;
}

function giveBackNumbers(vector: Vector): void {
  if (vector.type !== "number") return;
  giveBack(vector.n);
  if (typeof vector.d !== "number") giveBack(vector.d);
}

function newTimeline({ source, choices, facts, until }: GraphInput): Timeline {
  const versions = versionsOf(source, choices ?? {});
  return timelineOf(versions, factRange(facts, until, versions));
}

function isName(policy: Policy, name: string, local: string | undefined): boolean {
  return kindOfName(policy, name) !== undefined || (local !== undefined && isLocal(policy, local, name));
}

/** Names that an assessment's own formulas use without prefix. */
function isLocal(policy: Policy, assessment: string, name: string): boolean {
  const shape = policy.assessments?.[assessment];
  if (shape === undefined) return false;
  if (name === "score" || name === "grade") return true;
  return shape.ranks?.[name] !== undefined || shape.parts[name] !== undefined;
}

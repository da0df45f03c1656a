/** What is not covered, and what points nowhere. */
import type { Scenario } from "@cunjing/engine";
import type { Coverage } from "./build-coverage.ts";
import type { PolicyClauses } from "./cited-clauses.ts";
import { AMBIGUITIES, DOCUMENTS, mechanismsOf, RULE_BLOCKS, WORKED_CASES } from "./mechanisms.ts";

type Hole = Coverage["holes"][number];

export function findHoles(
  covered: Omit<Coverage, "holes">,
  policies: readonly PolicyClauses[],
  scenarios: readonly Scenario[],
): Hole[] {
  return [
    ...missingMechanisms(covered),
    ...openAmbiguities(covered),
    ...covered.cases
      .filter((one) => one.scenarios.length === 0)
      .map(({ id }) => hole(`${id}：没有场景`, `${id}: no scenario`)),
    ...policies.flatMap((policy) => rulesWithoutScenario(policy, scenarios)),
    ...scenarios.flatMap((scenario) => danglingCites(scenario, policies)),
  ];
}

function missingMechanisms({ documents }: Omit<Coverage, "holes">): Hole[] {
  return documents
    .flatMap(({ rows }) => rows)
    .filter(({ state }) => state === "missing")
    .map(({ id }) =>
      hole(
        `${id}：没有规则，也没有写明由哪一部分承担或为何不承担`,
        `${id}: neither a rule nor a part that carries it nor a reason`,
      ),
    );
}

function openAmbiguities({ ambiguities }: Omit<Coverage, "holes">): Hole[] {
  return ambiguities.flatMap(({ id, decisions, scenarios }) => [
    ...(decisions.length === 0 ? [hole(`${id}：没有待定事项`, `${id}: no decision`)] : []),
    ...decisions
      .filter(({ variants }) => variants < 2)
      .map(({ policy, decision }) =>
        hole(
          `${id}：${policy} 的 ${decision} 只有一种方案`,
          `${id}: ${decision} of ${policy} has a single variant`,
        ),
      ),
    ...(scenarios.length === 0 ? [hole(`${id}：没有场景`, `${id}: no scenario`)] : []),
  ]);
}

function rulesWithoutScenario({ policy }: PolicyClauses, scenarios: readonly Scenario[]): Hole[] {
  const cited = new Set(
    scenarios.filter((one) => one.policy === policy.policy).flatMap(({ cites }) => cites),
  );
  return RULE_BLOCKS.flatMap((block) => Object.keys(policy[block] ?? {}).map((id) => `${block}.${id}`))
    .filter((rule) => !cited.has(rule))
    .map((rule) =>
      hole(`${policy.policy} 的 ${rule} 没有场景`, `${rule} of ${policy.policy} has no scenario`),
    );
}

function danglingCites(scenario: Scenario, policies: readonly PolicyClauses[]): Hole[] {
  const own = policies.find(({ policy }) => policy.policy === scenario.policy);
  if (own === undefined) {
    return [
      hole(`${scenario.file}：没有办法 ${scenario.policy}`, `${scenario.file}: no policy ${scenario.policy}`),
    ];
  }
  const numbers = new Set([
    ...AMBIGUITIES,
    ...WORKED_CASES,
    ...DOCUMENTS.flatMap(mechanismsOf),
    ...Object.keys(own.policy.clauses),
  ]);
  return scenario.cites
    .filter((cite) => !numbers.has(cite) && !isRule(cite, own))
    .map((cite) =>
      hole(
        `${scenario.file}：引用的 ${cite} 不存在`,
        `${scenario.file}: cites ${cite}, which does not exist`,
      ),
    );
}

function isRule(cite: string, { policy }: PolicyClauses): boolean {
  const [block, id, ...rest] = cite.split(".");
  const kind = RULE_BLOCKS.find((one) => one === block);
  return kind !== undefined && id !== undefined && rest.length === 0 && policy[kind]?.[id] !== undefined;
}

function hole(zh: string, en: string): Hole {
  return { zh, en };
}

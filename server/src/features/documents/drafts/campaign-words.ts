/** What a campaign and its policy call things: for the texts of documents. */
import { findTable } from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";
import { sql } from "kysely";
import { refuse } from "../../../platform/commands/refusal.ts";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import type { Parts } from "../../../platform/parts.ts";
import { prepare } from "../../../platform/statements/prepare.ts";

export interface CampaignWords {
  /** 城乡环境百日攻坚行动: the place is left to the organ's name. */
  readonly title: string;
  /** 示例市. */
  readonly place: string;
  readonly root: string;
  readonly rootPos: number;
  /** 《示例市城乡环境百日攻坚行动督查考评办法》 */
  readonly grounds: string;
  readonly policy: Policy;
  /** The policy is an example: what is printed from it says so (D-9). */
  readonly example: boolean;
  /** What the clauses say, shortened for a column; an id that the policy does not quote stands as it is. */
  clauseOf(ids: readonly string[]): string;
  /** The Chinese word of a category, place type or channel; undefined where nobody has said one. */
  wordOf(id: string | null): string | undefined;
}

const selectCampaign = prepare<
  { campaign: string },
  { title: string; root: string; root_name: string; pos: number }
>(
  (a) =>
    sql`select c.title, c.root, u.name as root_name, u.pos from campaign c join unit u on u.id = c.root where c.id = ${a.campaign}::uuid`,
);

/** A place at the head of a name: 新乡市, 高明区, 凉山州. */
const PLACE = /^[\p{Script=Han}]{2,4}?(?:市|州|区|县)/u;

/** @throws refusals `not_found`, `policy_not_in_force` */
export async function campaignWords(
  tx: Transaction,
  parts: Parts,
  campaign: string,
  today: string,
): Promise<CampaignWords> {
  const [row, inForce] = await Promise.all([
    tx.askOne(selectCampaign({ campaign })),
    parts.policies.inForce(tx, campaign, today),
  ]);
  if (row === undefined) return refuse("not_found", {});
  if (inForce === undefined) return refuse("policy_not_in_force", { day: today });
  const { policy } = inForce.version;
  const words = policyWords(policy);
  return {
    title: row.title.replace(PLACE, ""),
    place: row.root_name,
    root: row.root,
    rootPos: row.pos,
    grounds: `《${policy.title}》`,
    policy,
    example: policy.example === true || parts.config.demonstration === true,
    clauseOf: (ids) => ids.map((id) => quoteClause(policy, id)).join("；"),
    wordOf: (id) => (id === null ? undefined : words.get(id)),
  };
}

/** The Chinese word for a choice of a built-in table's column; the value itself where it is a policy's own word. */
export function choiceOf(table: string, column: string, value: string): string {
  return (
    findTable(table)
      ?.columns.find(({ id }) => id === column)
      ?.choices?.find(({ id }) => id === value)?.zh ?? value
  );
}

const tradeWords = (table: string, ...columns: readonly string[]) =>
  (findTable(table)?.columns ?? [])
    .filter(({ id }) => columns.includes(id))
    .flatMap(({ choices = [] }) => choices.map(({ id, zh }) => [id, zh] as const));

/** Characters of a clause that a table's column has room for. */
const CLAUSE_SHOWN = 28;

function quoteClause({ clauses }: Policy, id: string): string {
  const clause = clauses?.[id];
  const text = (typeof clause === "string" ? clause : clause?.text)?.replaceAll("*", "");
  if (text === undefined) return id;
  return `“${text.length > CLAUSE_SHOWN ? `${text.slice(0, CLAUSE_SHOWN)}…` : text}”`;
}

/** The policy's own sets of words first, then its checklists, then the words of the trade. */
export function policyWords(policy: Policy | undefined): ReadonlyMap<string, string> {
  const standards = Object.values(policy?.standards ?? {}).flatMap(({ items }) =>
    Object.entries(items ?? {}),
  );
  return new Map([
    ...tradeWords("problems", "source", "channel", "place_type", "behaviour"),
    ...standards.map(([id, { label }]) => [id, label] as const),
    ...Object.values(policy?.taxonomies ?? {}).flatMap(({ items }) => Object.entries(items ?? {})),
  ]);
}

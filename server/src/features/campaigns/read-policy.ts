import { readPolicy as spec } from "@cunjing/contract";
import {
  type DecisionChoices,
  loadPolicy,
  printShown,
  type ShownPolicy,
  showPolicy,
  toShortText,
} from "@cunjing/engine";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { TABLE_WORDS } from "./table-words.ts";

interface Row {
  readonly digest: string;
  readonly policy: string;
  readonly source: string;
  readonly decisions: DecisionChoices;
}

const selectPolicy = prepare<{ campaign: string; day: string }, Row>(
  (a) => sql`select p.digest, p.policy, p.source, cp.decisions
    from campaign_policy cp join policy p on p.digest = cp.digest
    where cp.campaign = ${a.campaign}::uuid and cp.valid @> ${a.day}::date`,
);

/** The policy in force on a day, as articles and as its text, with the decisions taken. */
export const readPolicy = handleRead(spec, async ({ tx, campaign, query, now }) => {
  const day = query.day ?? siteDay(now);
  const row = await tx.askOne(selectPolicy({ campaign, day }));
  if (row === undefined) return refuse("policy_not_in_force", { day });
  const loaded = loadPolicy(row.source, row.policy);
  if ("faults" in loaded) throw new Error(`the policy ${row.digest} cannot be read any more`);
  const version = loaded.source.at(day, row.decisions);
  const shown = showPolicy(loaded.source, { day, choices: row.decisions, vocabulary: TABLE_WORDS });
  if ("faults" in shown || !("policy" in version))
    throw new Error(`the policy ${row.digest} does not hold on ${day}`);
  return {
    digest: row.digest,
    policy: row.policy,
    title: version.policy.title,
    version: version.version,
    shown: printShown(shown),
    chapters: numbered(shown),
    clauses: shown.clauses.map(({ id, text, carried_by = null }) => ({ id, text, carried_by })),
    source: row.source,
    decisions: version.decisions.map(({ id, asks, value, label, variants, set_by, clause }) => ({
      id,
      asks,
      value,
      label,
      variants: [...variants],
      labels: labelsOf(version.policy.decisions?.[id]?.variants),
      set_by,
      clause: [...clause],
    })),
    standards: Object.entries(version.policy.standards ?? {}).map(([id, { label, full, items }]) => ({
      id,
      label,
      full_mark: toShortText(full),
      items: Object.keys(items).length,
    })),
  };
});

/** What each variant says. Not among the decisions in force: those are part of results, whose bytes do not change. */
const labelsOf = (
  variants: Readonly<Record<string, { readonly label: string }>> = {},
): Record<string, string> =>
  Object.fromEntries(Object.entries(variants).map(([id, { label }]) => [id, label]));

/** Articles are counted through all chapters: 第几条. */
function numbered({ chapters }: ShownPolicy) {
  let number = 0;
  return chapters.map(({ heading, articles }) => ({
    heading,
    articles: articles.map((article) => {
      number += 1;
      return {
        number,
        heading: article.heading,
        clause: [...article.clause],
        lines: article.lines.map(({ depth, text, clause }) => ({ depth, text, clause: [...clause] })),
      };
    }),
  }));
}

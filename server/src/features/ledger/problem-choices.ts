/** What a problem may be recorded with, in the policy's order; where the policy has no list of its own, the trade's. */
import { type AnswerOf, findTable, type readLedgerWords } from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";

type Choices = AnswerOf<typeof readLedgerWords>["choices"];

/** Sets of words that all packs name alike, for columns that are no category. */
const OF_OTHER_COLUMNS: readonly string[] = ["places", "behaviours", "zones", "stock_kinds", "channels"];

/** @param policy in force; without one, the trade's words alone */
export function problemChoices(policy: Policy | undefined): Choices {
  const own = (set: string) => Object.keys(policy?.taxonomies?.[set]?.items ?? {});
  const ownOrTrade = (set: string, column: string) => {
    const items = own(set);
    return items.length > 0 ? items : tradeIds(column);
  };
  return {
    source: tradeIds("source"),
    category: categories(policy),
    place_type: ownOrTrade("places", "place_type"),
    behaviour: ownOrTrade("behaviours", "behaviour"),
    zone: own("zones"),
  };
}

const tradeIds = (column: string): string[] =>
  (findTable("problems")?.columns.find(({ id }) => id === column)?.choices ?? []).map(({ id }) => id);

/** A team's finding has the item of the checklist as its category, and so has one that came in at a desk. */
function categories(policy: Policy | undefined): Choices["category"] {
  const checklists = Object.values(policy?.standards ?? {}).map(toList);
  const sets = Object.entries(policy?.taxonomies ?? {})
    .filter(([id]) => !OF_OTHER_COLUMNS.includes(id))
    .map(([, set]) => toList(set));
  const known = new Set<string>();
  return (checklists.length > 0 ? checklists : sets)
    .map(({ label, items }) => ({
      label,
      items: items.filter((id) => !known.has(id) && known.add(id)),
    }))
    .filter(({ items }) => items.length > 0);
}

interface Named {
  readonly label: string;
  readonly items?: Readonly<Record<string, unknown>> | undefined;
}

const toList = ({ label, items = {} }: Named) => ({ label, items: Object.keys(items) });

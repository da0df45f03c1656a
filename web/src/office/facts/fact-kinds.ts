/** The kinds of facts that may be entered, by the words of the page's language. */
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { useLanguage } from "../../words/define-words.ts";

export type FactKind = Answer<"list-fact-kinds">["kinds"][number];
export type FactColumn = FactKind["columns"][number];
export type Fact = Answer<"list-facts">["rows"][number];

export function useFactKinds() {
  const { campaign, unit } = useScope();
  return useRead("list-fact-kinds", { campaign, unit }, { keep: true });
}

/** Whether a rule of the policy in force counts such facts. */
export const isCounted = ({ used_by, series }: FactKind): boolean =>
  used_by.length > 0 || (series?.entries.some(({ asked }) => asked) ?? false);

/** The kind of the address; else the first that the policy counts and that has something in it. */
export function chosenKind(kinds: readonly FactKind[], asked: string | undefined): FactKind | undefined {
  const counted = kinds.filter(isCounted);
  return (
    kinds.find(({ kind }) => kind === asked) ??
    counted.find(({ entered }) => entered > 0) ??
    counted[0] ??
    kinds[0]
  );
}

/** What a built-in kind or column is called in English: its id, as words. */
const spoken = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("_", " ");

/** Names of kinds and columns. What a policy declares stands as its text has it, in any language. */
export function useFactNames() {
  const [language] = useLanguage();
  const isChinese = language === "zh";
  return {
    kindName: ({ kind, zh, declared }: FactKind): string => (isChinese || declared ? zh : spoken(kind)),
    columnName: ({ declared }: FactKind, { id, zh }: FactColumn): string =>
      isChinese || declared ? zh : spoken(id),
    noteOf: ({ note }: FactKind | FactColumn): string => note[language],
  };
}

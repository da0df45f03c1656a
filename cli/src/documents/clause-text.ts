import type { DocumentContext } from "./document-context.ts";

/** A clause as an official document quotes it: the rules' own words, with the number by which the policy cites them. */
export function quoteClauses({ policy, grounds }: DocumentContext, ids: readonly string[]): string {
  const quoted = ids.map((id) => {
    const clause = policy.clauses[id];
    const text = (typeof clause === "string" ? clause : clause?.text)?.replaceAll("**", "");
    return text === undefined ? id : `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”（${id}）`;
  });
  return `${grounds}${quoted.join("、")}`;
}

import type { Body } from "@cunjing/documents";
import type { DocumentContext } from "./document-context.ts";

const NUMERALS = "一二三四五六七八九十";

/** A team as documents name it. */
export interface TeamNames {
  /** 第一督查小组; the id itself where the policy does not name it. */
  readonly short: string;
  /** 1 for 第一督查小组; the name for a team without a number. */
  readonly key: number | string;
  readonly body: Body;
}

/** Names repeat between pools (S1-33): the full name keeps the brackets that tell them apart, 第一督查小组（县市）. */
export function teamNames(context: DocumentContext, team: string): TeamNames {
  const label = context.policy.teams?.[team]?.label ?? team;
  const short = label.replace(/（.*）$/, "");
  const numeral = /^第([一二三四五六七八九十])/.exec(short)?.[1];
  return {
    short,
    key: numeral === undefined ? short : NUMERALS.indexOf(numeral) + 1,
    body: { kind: "team", level: context.level, name: `${context.place.root}${context.campaign}${label}` },
  };
}

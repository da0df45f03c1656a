/** 名单: who is on it, and what it proposes. */
import { toShortText } from "../number/print.ts";
import type { List } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import { proposalWords } from "./show-ladders.ts";
import type { ShownArticle } from "./types.ts";
import { EDGES, LIST_KINDS, SHARE_ROUNDINGS } from "./words.ts";

const PUBLISH: Readonly<Record<string, string>> = {
  inside: "只在内部印发",
  public: "经批准后公开",
  no: "不公布",
};

export function showLists(context: ShowContext): ShownArticle[] {
  return entries(context.policy.lists).map(([, list]) =>
    article(list.kind === "other" ? list.label : `${list.label}（${LIST_KINDS[list.kind]}）`, list.clause, [
      line(0, `${membersWords(context, list)}。`, list.clause),
      ...(list.measures ?? []).map((proposal) =>
        line(1, `${proposalWords(context, proposal)}。`, proposal.clause),
      ),
      noteLine(list.note),
    ]),
  );
}

function membersWords(context: ShowContext, list: List): string {
  const formula = (text: string): string => context.formula(text, { local: list.of });
  const assessment = list.of === undefined ? undefined : context.policy.assessments?.[list.of];
  const every = list.every ?? assessment?.every;
  return joined(
    `${every === undefined ? "" : context.every(every)}从${assessment === undefined ? context.kinds(list.units ?? []) : `“${assessment.label}”的单位`}中列出`,
    list.take && takeWords(context, list),
    list.where && `须${formula(list.where)}`,
    list.exclude && `${formula(list.exclude)}的不占名额，顺延`,
    list.unless && `${formula(list.unless)}时不列`,
    list.order && `按${formula(list.order)}排列`,
    list.publish && PUBLISH[list.publish],
  );
}

function takeWords(context: ShowContext, { of, take }: List): string {
  if (take === undefined) return "";
  const rank = context.policy.assessments?.[of ?? ""]?.ranks?.[take.rank]?.label ?? take.rank;
  return joined(
    take.first && `${rank}前${take.first}名`,
    take.last && (take.last === 1 ? `${rank}末位` : `${rank}后${take.last}名`),
    take.first_percent && `${rank}前${toShortText(take.first_percent)}%`,
    take.last_percent && `${rank}后${toShortText(take.last_percent)}%`,
    (take.first_percent !== undefined || take.last_percent !== undefined) &&
      SHARE_ROUNDINGS[take.rounding ?? "ceil"],
    take.edge && EDGES[take.edge],
    take.minimum_pool && `参加排名不足${take.minimum_pool}个的组不列`,
  );
}

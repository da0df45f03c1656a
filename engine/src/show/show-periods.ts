/** 时段, 组别, and the facts that the document asks to be kept. */
import type { Cadence } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import type { ShownArticle } from "./types.ts";
import { CADENCES } from "./words.ts";

const BELONGS: Readonly<Record<string, string>> = {
  month_of_last_day: "归最后一天所在的月",
  month_of_first_day: "归第一天所在的月",
};
const EDGE_WORDS: Readonly<Record<string, string>> = { clip: "截到行动起止日", drop: "不设", full: "不截断" };

export function showPeriods(context: ShowContext): ShownArticle[] {
  return entries(context.policy.periods).map(([id, cadence]) =>
    article(cadence.label ?? id, cadence.clause, [
      line(0, `${cadenceWords(context, cadence)}。`, cadence.clause),
      ...(cadence.rounds ?? []).map((round) =>
        line(
          1,
          joined(
            `${round.label ?? round.name}：${round.first}至${round.last}`,
            round.held === false && "未开展",
          ),
          round.clause ?? cadence.clause,
        ),
      ),
    ]),
  );
}

function cadenceWords(context: ShowContext, cadence: Cadence): string {
  return joined(
    CADENCES[cadence.kind] ?? cadence.kind,
    cadence.cut && `每月${cadence.cut.map((day) => `${day}日`).join("、")}为一期的最后一天`,
    cadence.belongs_to && `跨月的${BELONGS[cadence.belongs_to]}`,
    cadence.made_of && `由整个的“${context.cadence(cadence.made_of)}”组成`,
    cadence.only && `只取第${cadence.only.join("、")}期`,
    cadence.starts_on && `从星期${"一二三四五六日"[cadence.starts_on - 1]}起`,
    cadence.first && `首期不足的${EDGE_WORDS[cadence.first]}`,
    cadence.last && `末期不足的${EDGE_WORDS[cadence.last]}`,
    cadence.within === "always" && "行动前后照常进行",
  );
}

export function showPools(context: ShowContext): ShownArticle[] {
  return entries(context.policy.pools).map(([, pool]) =>
    article(pool.label, pool.clause, [
      line(
        0,
        `${joined(
          `由${pool.of === undefined ? "参加考评的单位" : context.kinds(pool.of)}组成`,
          pool.where && `须${context.formula(pool.where)}`,
          pool.by && `按${context.formula(pool.by)}分组，各组分别排名`,
          pool.members === "as_of_period_start" && "按期初的归属",
          typeof pool.members === "object" && `按${pool.members.day}的归属`,
        )}。`,
        pool.clause,
      ),
      pool.names === undefined
        ? null
        : line(0, `组名：${Object.values(pool.names).join("、")}。`, pool.clause),
      noteLine(pool.note),
    ]),
  );
}

const COLUMN_TYPES: Readonly<Record<string, string>> = {
  number: "数",
  text: "文字",
  day: "日期",
  truth: "是否",
  choice: "选项",
};

export function showFacts(context: ShowContext): ShownArticle[] {
  return entries(context.policy.facts).map(([, fact]) =>
    article(fact.label, fact.clause, [
      line(
        0,
        `逐条登记：单位、日期、${Object.values(fact.columns)
          .map(
            ({ label, type, choices }) =>
              `${label}（${choices === undefined ? COLUMN_TYPES[type] : Object.values(choices).join("、")}）`,
          )
          .join("、")}。`,
        fact.clause,
      ),
      noteLine(fact.note),
    ]),
  );
}

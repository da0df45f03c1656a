/** A policy back as the text that it came from: 第一条, 第二条 …, each line with its clause. */

import { parseDay } from "../calendar/day.ts";
import { dayText } from "../calendar/day-text.ts";
import type { PolicyFault } from "../policy/fault.ts";
import type { DecisionChoices, PolicySource, PolicyVersion } from "../policy/load.ts";
import type { Policy } from "../policy/schema/policy.ts";
import { type ShowContext, showContext } from "./context.ts";
import { article, joined, line } from "./lines.ts";
import { showAssessments } from "./show-assessments.ts";
import { showAwards } from "./show-awards.ts";
import { showDecisions } from "./show-decisions.ts";
import { showIndicators } from "./show-indicators.ts";
import { showLadders, showMeasures } from "./show-ladders.ts";
import { showLists } from "./show-lists.ts";
import {
  showBodies,
  showBurden,
  showDocuments,
  showMeetings,
  showMoneyAndPublication,
  showPapers,
  showResponsibilities,
  showTargets,
  showTaxonomies,
} from "./show-organisation.ts";
import { showFacts, showPeriods, showPools } from "./show-periods.ts";
import { showStandards } from "./show-standards.ts";
import { showChannels, showClosing, showDraws, showDuties, showReports } from "./show-work.ts";
import type { ShownArticle, ShownChapter, ShownPolicy, Vocabulary } from "./types.ts";

export interface ShowOptions {
  /** The day whose version is shown; the newest version where not stated. */
  readonly day?: string;
  readonly choices?: DecisionChoices;
  readonly vocabulary?: Vocabulary;
}

const NO_WORDS: Vocabulary = { table: () => undefined, column: () => undefined, choice: () => undefined };

/** The policy as text, or the faults of form for which it cannot be read. */
export function showPolicy(
  source: PolicySource,
  { day, choices, vocabulary = NO_WORDS }: ShowOptions = {},
): ShownPolicy | { readonly faults: readonly PolicyFault[] } {
  const version = source.at(day ?? source.changes.at(-1) ?? "9999-12-31", choices);
  if (!("policy" in version)) return version;
  const context = showContext(version.policy, vocabulary);
  return {
    title: version.policy.title,
    preamble: preambleOf(source, version),
    chapters: chaptersOf(context, version).filter(({ articles }) => articles.length > 0),
    clauses: Object.entries(version.policy.clauses).map(([id, clause]) =>
      typeof clause === "string"
        ? { id, text: clause }
        : {
            id,
            text: clause.text,
            ...(clause.carried_by === undefined ? {} : { carried_by: clause.carried_by }),
          },
    ),
  };
}

function preambleOf({ changes }: PolicySource, { policy, version }: PolicyVersion): string[] {
  const others = changes.filter((change) => change !== version);
  return [
    joined(
      policy.issued.by,
      `${dayText(parseDay(policy.issued.day), true)}印发`,
      policy.issued.number,
      `${policy.level}级`,
    ).replace(/级级$/, "级"),
    joined(
      `版本 ${version}`,
      others.length > 0 && `另有版本 ${others.join("、")}`,
      policy.holds?.last && `有效至 ${policy.holds.last}`,
    ),
    `出处：${policy.source.document}`,
    ...(policy.source.note === undefined ? [] : [`说明：${policy.source.note}`]),
  ];
}

function chaptersOf(context: ShowContext, { policy, decisions }: PolicyVersion): ShownChapter[] {
  const chapter = (heading: string, ...articles: readonly (readonly ShownArticle[])[]): ShownChapter => ({
    heading,
    articles: articles.flat(),
  });
  return [
    chapter("总则", showCampaign(policy), showTargets(context), showPapers(context)),
    chapter("时段", showPeriods(context)),
    chapter("组别", showPools(context)),
    chapter("登记的事项和评分标准", showFacts(context), showStandards(context)),
    chapter("指标", showIndicators(context)),
    chapter("考评和排名", showAssessments(context)),
    chapter("名单", showLists(context)),
    chapter("措施和递进", showMeasures(context), showLadders(context), showAbsorption(context)),
    chapter("资金", showAwards(context), showMoneyAndPublication(context)),
    chapter("报送和职责", showReports(context), showDuties(context), showDraws(context), showBurden(context)),
    chapter("问题的交办和销号", showChannels(context), showClosing(context)),
    chapter("机构、责任和会议", showBodies(context), showResponsibilities(context), showMeetings(context)),
    chapter("公文", showDocuments(context)),
    chapter("分类", showTaxonomies(context)),
    chapter("待定事项", showDecisions(policy, decisions)),
  ];
}

function showCampaign({ campaign }: Policy): ShownArticle[] {
  if (campaign === undefined) return [];
  const clause = [campaign.clause].flat();
  return [
    article(campaign.title, clause, [
      line(
        0,
        `${dayText(parseDay(campaign.first), true)}起，${dayText(parseDay(campaign.last), true)}止。`,
        clause,
      ),
      ...(campaign.phases ?? []).map(({ label, first, last }) =>
        line(1, `${label}：${first}起${last === undefined ? "" : `，${last}止`}。`, clause),
      ),
    ]),
  ];
}

function showAbsorption(context: ShowContext): ShownArticle[] {
  const { absorption } = context.policy;
  if (absorption === undefined) return [];
  const text = `同一单位在同一个${context.cadence(absorption.window)}内有几条规则同时提请的，都记录，只提请最重的一项，其余注明被吸收。`;
  return [article("措施的吸收", absorption.clause, [line(0, text, absorption.clause)])];
}

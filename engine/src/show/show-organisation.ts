/** 机构、队伍、责任、公文、会议、目标、分类和配套文件. */
import { toShortText } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { ShowContext } from "./context.ts";
import { article, entries, joined, line, noteLine } from "./lines.ts";
import { dueWords } from "./show-work.ts";
import type { ShownArticle } from "./types.ts";

const RELATIONS: Readonly<Record<string, string>> = {
  implements: "本办法据以制定",
  implemented_by: "由其落实本办法",
  refines: "本办法的细化",
  supports: "配套文件",
  refers_to: "本办法引用",
};

/** One article whose text is one sentence. */
function sentence(
  rule: { readonly label: string; readonly clause: readonly string[]; readonly note?: string | undefined },
  ...words: readonly (string | null | undefined | false)[]
): ShownArticle {
  const text = joined(...words);
  return article(rule.label, rule.clause, [
    text === "" ? null : line(0, `${text}。`, rule.clause),
    noteLine(rule.note),
  ]);
}

export function showBodies({ policy }: ShowContext): ShownArticle[] {
  const bodies = entries(policy.bodies).map(([, body]) =>
    sentence(
      body,
      body.part_of && `属${policy.bodies?.[body.part_of]?.label ?? body.part_of}`,
      body.chaired_by && `由${body.chaired_by}负责`,
      body.duties && `职责：${body.duties.join("；")}`,
    ),
  );
  const teams = entries(policy.teams).map(([, team]) =>
    sentence(
      team,
      team.covers && `范围：${team.covers}`,
      team.topic && `专项：${team.topic}`,
      team.lead && `负责人：${team.lead}`,
      team.members && `组成：${team.members.join("、")}`,
      team.count !== undefined && `${team.count}个`,
    ),
  );
  return [...bodies, ...teams];
}

export function showResponsibilities(context: ShowContext): ShownArticle[] {
  return entries(context.policy.responsibilities).map(([, one]) =>
    sentence(
      one,
      `${one.holders}对${context.kinds(one.of)}负责`,
      one.everyone && "每个单位都要有",
      one.one_holder && "同一时间只由一人承担",
    ),
  );
}

export function showDocuments(context: ShowContext): ShownArticle[] {
  return entries(context.policy.documents).map(([, document]) =>
    sentence(
      document,
      `${document.every === undefined ? "" : context.every(document.every)}由${document.by}${document.to === undefined ? "制作" : `发${document.to.join("、")}`}`,
      document.due && dueWords(document.due),
      document.numbered && "编发文字号",
    ),
  );
}

export function showMeetings(context: ShowContext): ShownArticle[] {
  return entries(context.policy.meetings).map(([, meeting]) =>
    sentence(
      meeting,
      `${context.every(meeting.every)}一次`,
      meeting.venue && `地点：${meeting.venue}`,
      meeting.agenda && `议程：${meeting.agenda.join("、")}`,
    ),
  );
}

export function showTargets(context: ShowContext): ShownArticle[] {
  return entries(context.policy.targets).map(([, target]) =>
    sentence(
      target,
      target.by && `到${target.by}`,
      `${context.kinds(target.of)}${target.share === undefined ? "" : `的${toShortText({ n: target.share.n * 100n, d: target.share.d })}%`}达到目标`,
      target.reach && `标准：${context.formula(target.reach)}`,
    ),
  );
}

export function showMoneyAndPublication({ policy }: ShowContext): ShownArticle[] {
  const named = (id: string): string => policy.lists?.[id]?.label ?? policy.assessments?.[id]?.label ?? id;
  return [
    ...entries(policy.funds).map(([, fund]) =>
      sentence(fund, fund.levels && `层级：${fund.levels.join("、")}`, fund.source && `来源：${fund.source}`),
    ),
    ...entries(policy.publications).map(([, one]) =>
      sentence(
        one,
        `${one.of.map(named).join("、")}${one.to === "public" ? "向社会公开" : "在内部印发"}`,
        one.approval && `须经${one.approval}批准`,
      ),
    ),
  ];
}

export function showTaxonomies({ policy }: ShowContext): ShownArticle[] {
  return entries(policy.taxonomies).map(([, set]) =>
    sentence(set, set.items && Object.values(set.items).join("、"), set.open && "原文只有名称，条目待填"),
  );
}

export function showPapers({ policy }: ShowContext): ShownArticle[] {
  return entries<NonNullable<Policy["papers"]>[string]>(policy.papers).map(([, paper]) =>
    sentence(
      { label: paper.title, clause: paper.clause },
      RELATIONS[paper.relation],
      paper.number,
      paper.count !== undefined && `共${paper.count}个`,
      paper.trial && "试行",
    ),
  );
}

export function showBurden({ policy }: ShowContext): ShownArticle[] {
  const { burden } = policy;
  if (burden === undefined) return [];
  const limits = [
    [burden.visits_per_village_month, "每村每月受检不超过", "次"],
    [burden.fields_per_village_month, "每村每月填报不超过", "项"],
    [burden.photos_per_village_month, "每村每月拍照不超过", "张"],
    [burden.forms_per_unit_month, "每单位每月报表不超过", "张"],
  ] as const;
  const words = limits.map(([limit, before, after]) => limit !== undefined && `${before}${limit}${after}`);
  return [sentence({ label: "基层负担上限", clause: burden.clause ?? [] }, ...words)];
}

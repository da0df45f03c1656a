/** Nouns as the API's page groups by them: the words of docs/glossary.md. */
import type { Phrase } from "../failures/phrase.ts";

export const NOUNS: Readonly<Record<string, Phrase>> = {
  account: { zh: "账号", en: "Accounts: posts that sign in, their roles" },
  archive: { zh: "一村一档", en: "Village archives" },
  assessment: { zh: "考评", en: "Assessments: a period's results, from provisional to issued" },
  body: { zh: "组织机构", en: "Bodies: standing and working organs" },
  boundary: { zh: "边界和底图", en: "Boundaries of units, and the base map" },
  burden: { zh: "基层负担", en: "Burden: what is asked of a unit" },
  campaign: { zh: "行动", en: "Campaigns and the policies that they follow" },
  commitment: { zh: "月度完成计划", en: "Commitments" },
  complaint: { zh: "对系统的意见", en: "Complaints about the system itself" },
  dispatch: { zh: "交办", en: "Dispatches: handing problems over" },
  document: { zh: "公文", en: "Documents" },
  draw: { zh: "随机抽取", en: "Draws: seeded, verifiable" },
  duty: { zh: "应尽职责", en: "Duties" },
  evidence: { zh: "影像资料", en: "Evidence: photos and files" },
  fact: { zh: "外来数据", en: "Facts from outside, with their source" },
  feedback: { zh: "群众反映", en: "Feedback of residents" },
  inspection: { zh: "检查", en: "Inspections" },
  job: { zh: "后台任务", en: "Jobs: work that nobody waits for" },
  ledger: { zh: "问题台账", en: "The ledger" },
  measure: { zh: "拟采取措施", en: "Proposed measures" },
  objection: { zh: "核对反馈", en: "Objections of the counties' check" },
  overview: { zh: "总览", en: "Overviews: units in numbers, flow and stock by period" },
  problem: { zh: "问题", en: "Problems" },
  responsibility: { zh: "责任分工", en: "Responsibilities" },
  round: { zh: "督查计划", en: "Rounds: registered plans of inspections" },
  session: { zh: "登录", en: "Signing in, and one's own sessions" },
  sync: { zh: "手机同步", en: "Phones in sync" },
  system: { zh: "系统", en: "The system itself" },
  task: { zh: "督查任务", en: "Tasks for teams" },
  team: { zh: "督查队伍", en: "Teams" },
  trail: { zh: "操作记录", en: "The trail: who did what when" },
  unit: { zh: "单位", en: "Units: the dated tree" },
  view: { zh: "保存的视图", en: "Saved views: the filters of a page under a name" },
  "what-if": { zh: "推演", en: "What-if: recorded, never a result" },
};

/** The tag of a noun; one that has no Chinese here yet stands as it is (openapi.test.ts finds it). */
export const tagOf = (noun: string): string => NOUNS[noun]?.zh ?? noun;

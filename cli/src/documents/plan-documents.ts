import { planAccountability } from "./accountability-proposal-facts.ts";
import { planBriefing } from "./briefing-facts.ts";
import { type PictureSource, planAlbum } from "./contrast-album-facts.ts";
import { planCountyChecks } from "./county-check-facts.ts";
import { planCriticism } from "./criticism-bulletin-facts.ts";
import { planNotices } from "./dispatch-notice-facts.ts";
import { planSlips } from "./dispatch-slip-facts.ts";
import { planWarnings } from "./dispatch-warning-facts.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuerOf } from "./issuers.ts";
import { planMeeting } from "./meeting-facts.ts";
import { planAwards, planDeductions } from "./money-facts.ts";
import { planRankingBulletins } from "./plan-ranking-bulletins.ts";
import type { OpenDocument, PlannedDocument } from "./planned-document.ts";
import { assessmentsOf, poolsOf } from "./pools.ts";
import { planPraise } from "./praise-bulletin-facts.ts";
import { planLedgers } from "./problem-ledger-facts.ts";
import { planPublications } from "./publication-facts.ts";
import { planTeamReports } from "./supervision-report-facts.ts";
import { planTalks } from "./talk-notice-facts.ts";
import { planArchives } from "./village-archive-facts.ts";
import { planWeeklyBulletins, planWeeklyTables } from "./weekly-facts.ts";

export interface DocumentPlan {
  readonly documents: readonly PlannedDocument[];
  /** What the policy names and no data can make: an organ's own text, a receipt of what has not come in. */
  readonly open: readonly OpenDocument[];
}

/** An entry of the policy's `documents:`. */
export interface DocumentEntry {
  readonly id: string;
  readonly label: string;
  readonly by: string;
  readonly to: readonly string[];
}

interface Asked {
  readonly context: DocumentContext;
  readonly entry: DocumentEntry;
  readonly pictures: PictureSource;
}

type Planner = (asked: Asked) => readonly PlannedDocument[];

/** The planner of each kind of document that a policy may name. */
const PLANNERS: Readonly<Record<string, Planner>> = {
  ranking_bulletin: ({ context, entry }) => planRankingBulletins(context, entry),
  supervision_notice: ({ context, entry }) => planNotices(context, entry.id),
  supervision_warning: ({ context, entry }) => planWarnings(context, entry.id),
  on_the_spot_slip: ({ context, entry }) => planSlips(context, entry.id),
  problem_ledger: ({ context, entry }) => planLedgers(context, entry.id),
  // A report of another office (敢转争办, S1-25) is its own to write.
  supervision_report: ({ context, entry }) =>
    issuerOf(context, entry.by).kind === "team" ? planTeamReports(context, entry.id) : [],
  weekly_bulletin: ({ context, entry }) => planWeeklyBulletins(context, entry.id, entry.by),
  weekly_table: ({ context, entry }) => planWeeklyTables(context, entry.id),
  meeting_papers: ({ context, entry }) =>
    assessmentsOf(context)
      .slice(0, 1)
      .flatMap((assessment) => planMeeting(context, entry.id, entry.by, assessment)),
  comparison_album: ({ context, entry, pictures }) => planAlbum(context, entry.id, entry.by, pictures),
  criticism_bulletin: ({ context, entry }) => planCriticism(context, entry.id, entry.by),
  praise_bulletin: ({ context, entry }) => planPraise(context, entry.id, entry.by),
  talk_notice: ({ context, entry }) => planTalks(context, entry.id, entry.by),
  accountability_letter: ({ context, entry }) => planAccountability(context, entry.id, entry.by, entry.to),
  deduction_slip: ({ context, entry }) => planDeductions(context, entry.id, entry.by),
  award_letter: ({ context, entry }) => planAwards(context, entry.id, entry.by),
};

/** Kinds that follow from the run's measures and awards, whatever the cadence of the period. */
const OF_MEASURES = new Set([
  "criticism_bulletin",
  "praise_bulletin",
  "talk_notice",
  "accountability_letter",
  "deduction_slip",
  "award_letter",
]);
/** Kinds that gather what a whole campaign or month has, and make no sense for ten days. */
const OF_THE_END = new Set(["comparison_album"]);

const WHY_OPEN: Readonly<Record<string, string>> = {
  self_criticism_receipt: "收到书面检查后登记收件日期和文号",
  hand_over_slip: "移交后只登记日期和文号（D-8）",
  notice: "考评办法由发文机关自行印发",
  village_archive: "用 --village 指定村",
};

export interface PlanOptions {
  readonly pictures: PictureSource;
  /** Villages whose archive is wanted. */
  readonly villages: readonly string[];
}

/**
 * What a period calls for: entries of the policy whose cadence it is, those without one in the policy's shortest assessed period and at
 * the campaign's end, measures and awards of the run, and what the work itself needs (核对单, 呈阅件, 公示稿).
 * @param contexts one for each cadence that has a period of this id: a month may be two (行动期间, 行动结束后)
 */
export function planDocuments(contexts: readonly DocumentContext[], options: PlanOptions): DocumentPlan {
  const documents: PlannedDocument[] = [];
  const open: OpenDocument[] = [];
  for (const [at, context] of contexts.entries()) {
    for (const [id, entry] of Object.entries(context.policy.documents ?? {})) {
      if (!isCalledFor(context, entry.kind, entry.every, at === 0)) continue;
      const planner = PLANNERS[entry.kind];
      const asked = {
        context,
        entry: { id, label: entry.label, by: entry.by, to: entry.to ?? [] },
        ...options,
      };
      const made = planner?.(asked) ?? [];
      documents.push(...made);
      if (planner === undefined) {
        open.push({ label: entry.label, why: WHY_OPEN[entry.kind] ?? "由起草单位撰写，系统没有所需记录" });
      }
    }
    const assessments = assessmentsOf(context);
    documents.push(
      ...assessments.flatMap((assessment) => planCountyChecks(context, assessment)),
      ...assessments.slice(0, 1).flatMap((assessment) => planBriefing(context, poolsOf(context, assessment))),
    );
  }
  const [first] = contexts;
  if (first !== undefined) {
    documents.push(...planPublications(first), ...planArchives(first, options.villages, options.pictures));
  }
  return { documents, open };
}

function isCalledFor(
  context: DocumentContext,
  kind: string,
  every: string | undefined,
  isFirst: boolean,
): boolean {
  if (OF_MEASURES.has(kind)) return isFirst;
  if (every !== undefined) return every === context.period.cadence;
  if (context.period.kind === "campaign") return kind === "problem_ledger" || OF_THE_END.has(kind);
  return !OF_THE_END.has(kind) && context.period.cadence === workingCadence(context);
}

/** The shortest cadence in which the policy assesses: its inspections, notices and ledgers go by it. */
function workingCadence({ policy, graph }: DocumentContext): string | undefined {
  const cadences = [...new Set(Object.values(policy.assessments ?? {}).map(({ every }) => every))];
  const length = (cadence: string): number => {
    const whole = graph.periods(cadence)[0]?.whole;
    return whole === undefined ? Number.POSITIVE_INFINITY : whole.last - whole.first;
  };
  return cadences.toSorted((a, b) => length(a) - length(b))[0];
}

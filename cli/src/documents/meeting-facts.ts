import type { FactsOf } from "@cunjing/documents";
import { countProblems, groupsBySize, printRate } from "./count-problems.ts";
import { demandsOf } from "./demands.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuerOf } from "./issuers.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { type PoolOfPeriod, poolsOf } from "./pools.ts";
import { practicesOf } from "./practices.ts";
import { foundInPeriod, gravestFirst, spreadOverUnits, stateWord } from "./problem-facts.ts";
import { problemGroups } from "./problem-groups.ts";
import { inspectionsIn } from "./work-records.ts";

/** Villages that each first-ranked unit shows, and clips of the film. */
const SITES_A_UNIT = 2;
const CLIPS = 10;

/** 会议材料 of the monthly meeting: agenda, review, observation sites, film list (S1-21). */
export function planMeeting(
  context: DocumentContext,
  entry: string,
  by: string,
  assessment: string,
): readonly PlannedDocument[] {
  const pools = poolsOf(context, assessment);
  if (pools.length === 0) return [];
  const base = meetingBase(context, by, pools);
  return [
    planned("meeting-agenda", "", () => agenda(base, context, pools), { entry, inside: true }),
    planned("meeting-review", "", () => review(base, context, pools), { entry, inside: true }),
    planned("observation-sites", "", () => ({ ...base, ...sites(context, pools) }), { entry, inside: true }),
    planned("film-list", "", () => ({ ...base, clips: clips(context) }), { entry, inside: true }),
  ];
}

type Base = Pick<
  FactsOf<"meeting-agenda">,
  "issuer" | "meeting" | "heldOn" | "time" | "place" | "venueReason"
>;

/** The venue is a last-ranked unit; which pool's turn it is, the policy's decision says (AMB-17). */
function meetingBase(context: DocumentContext, by: string, pools: readonly PoolOfPeriod[]): Base {
  const months = context.graph.periods(context.period.cadence);
  const turn =
    Math.max(
      0,
      months.findIndex(({ id }) => id === context.period.id),
    ) % pools.length;
  const venue = pools[turn]?.units.at(-1)?.unit ?? "";
  const meeting = Object.values(context.policy.meetings ?? {}).find(
    ({ every }) => every === context.period.cadence,
  );
  return {
    issuer: issuerOf(context, by),
    meeting: `${context.campaign}${context.shortTitle}工作推进会`,
    heldOn: context.issueDay,
    time: "9:00",
    place: `${venue}（会场待定）`,
    venueReason: `${pools[turn]?.name ?? ""}本月末位；${meeting?.venue ?? ""}`,
  };
}

function agenda(
  base: Base,
  context: DocumentContext,
  pools: readonly PoolOfPeriod[],
): FactsOf<"meeting-agenda"> {
  const leaders = context.place.root.slice(-1);
  const first = pools.map(({ units }) => units[0]?.unit ?? "").join("、");
  const last = pools.map(({ units }) => units.at(-1)?.unit ?? "").join("、");
  const items = [
    { time: "9:00—9:20", item: "播放突出问题暗访专题片", speaker: "办公室" },
    { time: "9:20—9:40", item: "通报本月考评排名并讲评", speaker: "办公室主要负责同志" },
    { time: "9:40—10:00", item: "末位单位主要领导作检查", speaker: `${last}主要负责同志` },
    { time: "10:00—10:20", item: "排序靠前的单位介绍做法", speaker: `${first}负责同志` },
    { time: "10:20—10:50", item: "安排下步工作", speaker: `${leaders}委、${leaders}政府分管领导` },
    { time: "14:00—17:00", item: "现场观摩", speaker: "见观摩点安排" },
  ];
  return {
    ...base,
    chair: `${leaders}委、${leaders}政府分管领导`,
    attendees: ["各考评单位主要负责同志、分管负责同志", "各成员单位负责同志", "各督查组组长"],
    items,
  };
}

function review(
  base: Base,
  context: DocumentContext,
  pools: readonly PoolOfPeriod[],
): FactsOf<"meeting-review"> {
  const of = new Set(context.assessed);
  const found = foundInPeriod(context);
  const counts = countProblems(context.ledger);
  const worst = groupsBySize(found, ({ category }) => category).slice(0, 2);
  return {
    ...base,
    opening: `根据${context.grounds}和会议安排，现将${context.period.full_title}考评情况讲评如下。本月新发现问题${found.length}个；累计发现${counts.found}个，经验收销号${counts.closed}个，整改率${printRate(counts)}（销号数占发现数的比例）。`,
    strengths: practicesOf(context, of, found),
    problems: problemGroups(context, found, context.ledger).map(({ title, lead, problems }) => ({
      title,
      text: `${lead}${problems.map(({ unit, spot, description }) => `${unit}${spot}，${description}`).join("；")}。`,
    })),
    demands: demandsOf(
      context,
      counts,
      worst.map(([category]) => category),
      pools.flatMap(({ units }) => units.slice(-1).map(({ unit }) => unit)),
    ).slice(0, 3),
    pools,
  };
}

/** Villages of the first-ranked units with the best score of a team in the month: a choice that records bear out. */
function sites(context: DocumentContext, pools: readonly PoolOfPeriod[]) {
  const { units } = context;
  const chosen = pools.flatMap((pool) => {
    const unit = pool.ids[0] ?? "";
    const visits = inspectionsIn(context, new Set([unit])).filter(({ kind }) => kind === "team");
    const best = visits.toSorted((a, b) => Number(b.score) - Number(a.score) || (a.unit < b.unit ? -1 : 1));
    const seen = new Set<string>();
    return best
      .filter((visit) => !seen.has(visit.unit) && seen.add(visit.unit))
      .slice(0, SITES_A_UNIT)
      .map((visit) => ({ visit, reason: `${pool.name}第1名；该村${visit.day}督查得${visit.score}分` }));
  });
  const list = chosen.map(({ visit, reason }, at) => ({
    time: `${14 + Math.floor((at * 40) / 60)}:${String((at * 40) % 60).padStart(2, "0")}`,
    site: units.path(visit.unit),
    reason,
    look: "村内保洁和垃圾收运",
    guide: `${units.name(units.parent(visit.unit))}负责同志`,
  }));
  return { sites: list, route: list.map(({ site }) => site).join("—") };
}

/** What the covert team found and is worst, of each unit one first; length and evidence are the film maker's to fill in. */
function clips(context: DocumentContext): FactsOf<"film-list">["clips"] {
  const { units } = context;
  const covert = foundInPeriod(context).filter(({ source }) => source === "covert");
  return spreadOverUnits(gravestFirst(covert), ({ unit }) => units.assessedAbove(unit), CLIPS).map(
    (problem) => ({
      unit: units.path(problem.unit),
      spot: problem.place,
      problem: problem.description,
      shotOn: problem.day,
      evidence: problem.id,
      length: "",
      state: stateWord(problem),
    }),
  );
}

import { join } from "node:path";
import { type DocumentKindId, drawExamplePicture } from "@cunjing/documents";
import type { Run, RunPeriod } from "@cunjing/engine";
import type { PictureSource } from "../documents/contrast-album-facts.ts";
import type { DataTables, OfficeParticulars } from "../documents/document-context.ts";
import { readLedger } from "../documents/ledger.ts";
import { runningNumbers } from "../documents/numbering.ts";
import type { PlannedDocument } from "../documents/planned-document.ts";
import { type WrittenDocuments, writeDocuments } from "../documents/write-documents.ts";

export const DOCUMENT_FOLDER = "公文";

type Limits = Partial<Record<DocumentKindId, number>>;

/** How many of each kind are rendered; what a period calls for besides is counted in its index. */
const EVERY_TEN_DAYS: Limits = { "ten-day-bulletin": 9 };
const LAST_TEN_DAYS: Limits = {
  ...EVERY_TEN_DAYS,
  "dispatch-notice": 3,
  "dispatch-warning": 3,
  "dispatch-slip": 2,
  "problem-ledger": 1,
  "supervision-report": 2,
  "criticism-bulletin": 1,
  "talk-notice": 1,
  "accountability-proposal": 1,
  "county-check": 3,
  briefing: 1,
};
const EVERY_MONTH: Limits = { "monthly-bulletin": 1, "publication-draft": 1 };
const MEETING_MONTH: Limits = {
  ...EVERY_MONTH,
  "meeting-agenda": 1,
  "meeting-review": 1,
  "observation-sites": 1,
  "film-list": 1,
  briefing: 1,
};
const LAST_WEEK: Limits = { "weekly-bulletin": 2, "weekly-table": 2 };
const WHOLE: Limits = {
  "problem-ledger": 1,
  "contrast-album": 1,
  "village-archive": 1,
  briefing: 1,
};

/** Code words of made-up organs, so that examples have whole numbers. */
const PARTICULARS: OfficeParticulars = {
  organCodes: {
    示例市农业农村局: "示农",
    示例市城管局: "示城管",
    示例市城乡环境百日攻坚行动领导小组: "示攻坚",
    示例市城乡环境百日攻坚行动办公室: "示攻坚办",
    中共示例市委办公室: "示办函",
    "示例市城乡环境百日攻坚行动第一督查小组（县市）": "示攻坚督县一",
    "示例市城乡环境百日攻坚行动第一督查小组（区）": "示攻坚督区一",
    示例市城乡环境百日攻坚行动督查暗访组: "示攻坚访",
  },
  phone: "0000-0000000",
};

/** So many problems, up to twice as many, make an archive of a few pages. */
const HANDFUL = 6;

/** Drawn scenes stand for photos, and say so by their look. */
function drawnPictures(): PictureSource {
  const before = drawExamplePicture("before");
  const after = drawExamplePicture("after");
  return { before: () => before, after: () => after };
}

/** One period's documents, with the folder that they stand in. */
export interface DemoPeriod {
  readonly folder: string;
  readonly cadence: string;
  readonly documents: WrittenDocuments;
}

/** Documents of every ten-day period, month and the campaign's end; the working papers of the last of each. */
export async function writeDemoDocuments(
  run: Run,
  tables: DataTables,
  out: string,
  onPeriod: (done: number, all: number, title: string) => void,
): Promise<readonly DemoPeriod[]> {
  const numbering = runningNumbers(PARTICULARS.organCodes);
  const pictures = drawnPictures();
  const chosen = periodsToShow(run.periods);
  const done: DemoPeriod[] = [];
  for (const [at, { period, limits }] of chosen.entries()) {
    onPeriod(at, chosen.length, period.title);
    const folder = `${DOCUMENT_FOLDER}/${period.id}-${period.title.replace(/^\d+年/, "").replace(/（.*）$/, "")}`;
    const documents = await writeDocuments(run, tables, {
      period: period.id,
      out: join(out, folder),
      villages: limits["village-archive"] === undefined ? [] : [showcaseVillage(run)],
      pictures,
      particulars: PARTICULARS,
      numbering,
      example: true,
      choose: (planned) => firstOfEach(planned, limits),
    });
    done.push({ folder, cadence: period.cadence, documents });
  }
  return done;
}

/** In the order in which the periods end, so that document numbers rise with the days. */
function periodsToShow(periods: readonly RunPeriod[]): readonly { period: RunPeriod; limits: Limits }[] {
  const of = (cadence: string): readonly RunPeriod[] =>
    periods.filter((period) => period.cadence === cadence);
  const lastTenDays = of("xun").at(-1);
  // The last month's meeting would be held after the campaign: the one before shows its papers.
  const meetingMonth = of("month").at(-2);
  const lastWeek = of("week").at(-2);
  return periods.flatMap((period) => {
    if (period.cadence === "xun")
      return [{ period, limits: period === lastTenDays ? LAST_TEN_DAYS : EVERY_TEN_DAYS }];
    if (period.cadence === "month")
      return [{ period, limits: period === meetingMonth ? MEETING_MONTH : EVERY_MONTH }];
    if (period.cadence === "whole") return [{ period, limits: WHOLE }];
    return period === lastWeek ? [{ period, limits: LAST_WEEK }] : [];
  });
}

function firstOfEach(planned: readonly PlannedDocument[], limits: Limits): readonly PlannedDocument[] {
  const taken = new Map<string, number>();
  return planned.filter(({ kind }) => {
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count <= (limits[kind] ?? 0);
  });
}

/** The first village in official order with a handful of problems, one of which came back: its archive has something to show. */
function showcaseVillage({ graph }: Run): string {
  const last = graph.periods("whole")[0]?.last ?? 0;
  const byVillage = Map.groupBy(readLedger(graph, last), ({ unit }) => unit);
  const order = (unit: string): number => graph.units.indexOf(unit) ?? graph.units.count;
  const fit = [...byVillage].filter(
    ([, problems]) =>
      problems.length >= HANDFUL &&
      problems.length <= 2 * HANDFUL &&
      problems.some(({ reopened }) => reopened),
  );
  return fit.toSorted(([a], [b]) => order(a) - order(b))[0]?.[0] ?? "";
}

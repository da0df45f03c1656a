import { printCountAbout } from "@cunjing/documents";
import type { Entry } from "./demands.ts";
import type { DocumentContext } from "./document-context.ts";
import type { LedgerProblem } from "./ledger.ts";
import { mobilisationsIn, visitsIn } from "./work-records.ts";

/**
 * What was done, from records alone: clean-ups, visits, what was put right at once. Nothing is praised that no record shows;
 * an office adds the rest by hand.
 */
export function practicesOf(
  context: DocumentContext,
  of: ReadonlySet<string>,
  found: readonly LedgerProblem[],
): readonly Entry[] {
  const work = mobilisationsIn(context, of);
  const visits = visitsIn(context, of);
  const spot = found.filter(({ channel }) => channel === "on_the_spot");
  const atOnce = spot.filter(({ closedDay, day }) => closedDay === day);
  const entries: (Entry | null)[] = [
    work.times === 0
      ? null
      : {
          title: "集中开展清理整治",
          text: `各单位组织集中清理${work.times}场次，出动${about(work.people, "人次")}、机械${about(work.machines, "台次")}，清运垃圾${about(work.tons, "吨")}，清理整治点位${about(work.sites, "处")}。`,
        },
    spot.length === 0
      ? null
      : {
          title: "现场交办立行立改",
          text: `督查发现的${spot.length}个即行解决问题当场交办，其中${atOnce.length}个当日整改、当日验收销号。`,
        },
    visits === 0
      ? null
      : { title: "负责同志到村督导", text: `县、乡两级负责同志到村实地督导${visits}次（按工作记录统计）。` },
  ];
  return entries.filter((entry) => entry !== null);
}

/** 2036 → 2000余: cut down to the second digit, as the trade prints totals. */
function about(count: bigint, unit: string): string {
  const digits = String(count).length;
  return digits < 3 ? `${count}${unit}` : printCountAbout(String(count), unit, 10n ** BigInt(digits - 2));
}

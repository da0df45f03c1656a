import type { CheckedSheets } from "./check-office-sheets.ts";
import type { CampaignCounts } from "./count-campaign.ts";
import type { DemoPeriod } from "./demo-documents.ts";

/** What the demonstration did, for its summary and its README. */
export interface DemoReport {
  readonly seed: string;
  readonly sheets: CheckedSheets;
  readonly counts: CampaignCounts;
  readonly periods: readonly DemoPeriod[];
  readonly digest: string;
}

/** The first file of a kind that the demonstration wrote, in the last period that has one; below the folder of the demonstration. */
export function lastFileOf({ periods }: DemoReport, kind: string, form = "pdf"): string | undefined {
  for (const { folder, documents } of periods.toReversed()) {
    const files = documents.written.filter((one) => one.kind === kind).flatMap((one) => one.files);
    const file = files.find((path) => path.endsWith(`.${form}`)) ?? files[0];
    if (file !== undefined) return `${folder}/${file}`;
  }
  return undefined;
}

/** Documents written, and documents that the periods shown call for. */
export function countDocuments({ periods }: DemoReport): {
  readonly written: number;
  readonly called: number;
} {
  return {
    written: periods.reduce((sum, { documents }) => sum + documents.written.length, 0),
    called: periods.reduce(
      (sum, { documents }) => sum + Object.values(documents.called).reduce((all, count) => all + count, 0),
      0,
    ),
  };
}

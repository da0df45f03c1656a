import { type Failure, failure } from "@cunjing/contract";
import { cellOf, type DataTable, placeOf } from "./data-table.ts";

/** The first and last day (inclusive) on which facts may lie. */
export interface CampaignDays {
  readonly first: string;
  readonly last: string;
}

/** Facts outside the campaign belong to another: a mistyped year would silently drop out of every period. */
export function checkCampaignDays(data: DataTable, campaign: CampaignDays, failures: Failure[]): void {
  for (const column of data.table.columns) {
    if (column.within_campaign !== true) continue;
    for (let row = 0; row < data.length; row += 1) {
      const day = cellOf(data, column.id, row);
      if (day === "" || (day >= campaign.first && day <= campaign.last)) continue;
      failures.push(
        failure("day_outside", {
          ...placeOf(data, row, column.id),
          found: day,
          expected: {
            zh: `${campaign.first} 至 ${campaign.last} 之间的日期`,
            en: `a day from ${campaign.first} to ${campaign.last}`,
          },
        }),
      );
    }
  }
}

import { getRouteApi } from "@tanstack/react-router";
import { addressOf } from "../../api/call.ts";
import { useReadPages } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { Page } from "../../ui/page.tsx";
import { useWords } from "../../words/define-words.ts";
import { trailWords } from "../../words/trail.ts";
import { EventTable } from "./event-table.tsx";
import { readFilter } from "./trail-filter.ts";
import { TrailFilters } from "./trail-filters.tsx";

const route = getRouteApi("/c/$campaign/trail");

/** What was done in the campaign, within the unit of the address: for its office and for visiting auditors. */
export function CampaignTrailPage() {
  const say = useWords(trailWords);
  const { campaign, unit } = useScope();
  const filter = readFilter(route.useSearch());
  const args = { campaign, unit, ...filter };
  const read = useReadPages("list-events", args);
  return (
    <Page title={say("title")} heading={say("heading")} lead={say("campaignLead")}>
      <TrailFilters place="campaign" filter={filter} file={addressOf("export-events", args)} />
      <EventTable read={read} events={read.data?.pages.flatMap(({ events }) => events) ?? []} />
    </Page>
  );
}

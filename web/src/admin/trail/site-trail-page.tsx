import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";
import { addressOf } from "../../api/call.ts";
import { useReadPages } from "../../api/queries.ts";
import { useAccount } from "../../app/account.ts";
import { Page } from "../../ui/page.tsx";
import { useWords } from "../../words/define-words.ts";
import { trailWords } from "../../words/trail.ts";
import { ChainPart } from "./chain-part.tsx";
import { EventTable } from "./event-table.tsx";
import { readFilter } from "./trail-filter.ts";
import { TrailFilters } from "./trail-filters.tsx";

const route = getRouteApi("/site/trail");

/** What was done on the site, for the security and the audit administrator; the check of its chain, for the latter. */
export function SiteTrailPage() {
  const say = useWords(trailWords);
  const navigate = useNavigate();
  const { part, ...search } = route.useSearch();
  const canCheck = useAccount().data?.verbs.includes("trail.check") === true;
  const isChain = canCheck && part === "chain";
  return (
    <Page
      title={say("title")}
      heading={isChain ? say("chainHeading") : say("heading")}
      lead={isChain ? say("chainLead") : say("siteLead")}
      actions={
        canCheck ? (
          <Segmented
            aria-label={say("title")}
            value={isChain ? "chain" : "events"}
            onChange={(next) => void navigate({ to: ".", search: next === "chain" ? { part: "chain" } : {} })}
            options={[
              { value: "events", label: say("events") },
              { value: "chain", label: say("chain") },
            ]}
          />
        ) : null
      }
    >
      {isChain ? <ChainPart /> : <Events search={search} />}
    </Page>
  );
}

function Events({ search }: { readonly search: Omit<ReturnType<typeof route.useSearch>, "part"> }) {
  const { account, campaign_id } = search;
  const filter = { ...readFilter(search), account, campaign_id };
  const read = useReadPages("list-site-events", filter);
  return (
    <>
      <TrailFilters place="site" filter={filter} file={addressOf("export-site-events", filter)} />
      <EventTable read={read} events={read.data?.pages.flatMap(({ events }) => events) ?? []} />
    </>
  );
}

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
import { TrailFilters } from "./trail-filters.tsx";

const route = getRouteApi("/site/trail");

/** What was done on the site, for the security and the audit administrator; the check of its chain, for the latter. */
export function SiteTrailPage() {
  const say = useWords(trailWords);
  const navigate = useNavigate();
  const { part, ...filter } = route.useSearch();
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
      {isChain ? <ChainPart /> : <Events filter={filter} />}
    </Page>
  );
}

function Events({ filter }: { readonly filter: Omit<ReturnType<typeof route.useSearch>, "part"> }) {
  const read = useReadPages("list-site-events", filter);
  return (
    <>
      <TrailFilters filter={filter} file={addressOf("export-site-events", filter)} />
      <EventTable read={read} events={read.data?.pages.flatMap(({ events }) => events) ?? []} />
    </>
  );
}

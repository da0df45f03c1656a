import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useReadPages } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { Page } from "../../../ui/page.tsx";
import { Beside } from "../../../ui/side-panel.tsx";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { InspectionPanel } from "../inspection/inspection-panel.tsx";
import { InspectionFilters } from "./inspection-filters.tsx";
import { InspectionTable } from "./inspection-table.tsx";

const route = getRouteApi("/c/$campaign/inspections");
const STATES = ["provisional", "final", "withdrawn"] as const;
const PAGE = 100;

/** What came in and waits for confirmation; filters and the open row stand in the address. */
export function InspectionsPage() {
  const say = useWords(inspectionWords);
  const { campaign, unit } = useScope();
  const { can } = useCampaign();
  const { round, team, state, kind, from, to, inspection } = route.useSearch();
  const navigate = useNavigate();
  const base = { campaign, unit, round, team, kind, first_day: from, last_day: to, limit: PAGE };
  const read = useReadPages("list-inspections", {
    ...base,
    state: STATES.find((one) => one === state),
    corrected: state === "corrected" ? "true" : undefined,
  });
  const waiting = useReadPages("list-inspections", { ...base, state: "provisional" });
  const count = (waiting.data?.pages ?? []).reduce((sum, page) => sum + page.inspections.length, 0);
  const heading = waiting.hasNextPage ? "headingWaitingMore" : count > 0 ? "headingWaiting" : "headingNone";
  const search = (change: Record<string, string | undefined>) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...change }) });
  return (
    <Page
      title={say("title")}
      heading={waiting.isPending ? say("title") : say(heading, { count })}
      filled
      actions={
        can("inspection.enter") ? (
          <Link
            to="/c/$campaign/inspections/enter"
            params={{ campaign }}
            search={round === undefined ? {} : { round }}
          >
            <Button type="primary">{say("enter")}</Button>
          </Link>
        ) : null
      }
    >
      <InspectionFilters onSearch={search} />
      <Beside
        panel={
          inspection === undefined ? undefined : (
            <InspectionPanel inspection={inspection} onClose={() => search({ inspection: undefined })} />
          )
        }
      >
        <InspectionTable
          read={read}
          openInspection={inspection}
          isFiltered={[unit, round, team, state, kind, from, to].some((one) => one !== undefined)}
          onOpen={(one) => search({ inspection: one })}
        />
      </Beside>
    </Page>
  );
}

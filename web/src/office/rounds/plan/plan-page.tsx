import { getRouteApi } from "@tanstack/react-router";
import { useRead, useReadPages } from "../../../api/queries.ts";
import { useAllPages } from "../../../api/use-all-pages.ts";
import { useScope } from "../../../app/campaign.ts";
import { Page } from "../../../ui/page.tsx";
import { Empty, FailureView, Reading } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import { PlanForm } from "./plan-form.tsx";
import { valuesOf } from "./plan-values.ts";

const route = getRouteApi("/c/$campaign/rounds/plan");

/** Writing a plan, or another one in the place of one that is not approved yet. */
export function PlanPage() {
  const say = useWords(planWords);
  const { campaign } = useScope();
  const { round = "" } = route.useSearch();
  const isChange = round !== "";
  const read = useRead("read-round", { campaign, round }, { enabled: isChange });
  const units = useReadPages("list-round-units", { campaign, round, limit: 200 }, { enabled: isChange });
  useAllPages(units);
  const names = new Map(
    (units.data?.pages ?? []).flatMap((page) => page.units.map(({ unit, name }) => [unit, name])),
  );
  const isReady = !isChange || (read.data !== undefined && units.data !== undefined && !units.hasNextPage);
  const heading = read.data === undefined ? say("heading") : say("headingChange", { title: read.data.title });
  const failure = read.error ?? units.error;
  return (
    <Page title={say("title")} heading={heading} lead={say("lead")}>
      {failure !== null && isChange ? (
        <FailureView failure={failure} />
      ) : read.data?.own === false ? (
        <Empty>{say("ofAnother", { title: read.data.title, by: read.data.planned_by })}</Empty>
      ) : isReady ? (
        <PlanForm
          key={round}
          {...(read.data === undefined ? {} : { standing: read.data, initial: valuesOf(read.data, names) })}
        />
      ) : (
        <Reading />
      )}
    </Page>
  );
}

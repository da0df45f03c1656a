import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useReadPages } from "../../../api/queries.ts";
import { useAllPages } from "../../../api/use-all-pages.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { Page } from "../../../ui/page.tsx";
import { Beside } from "../../../ui/side-panel.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import { chosenKind, type FactKind, useFactKinds, useFactNames } from "../fact-kinds.ts";
import { isAgainstFreeze } from "../standing.ts";
import { FactFilters } from "./fact-filters.tsx";
import { FactPanel } from "./fact-panel.tsx";
import { FactTable } from "./fact-table.tsx";
import { KindMeaning } from "./kind-meaning.tsx";

const route = getRouteApi("/c/$campaign/facts");
const PAGE = 100;

/** What was entered from outside, of which source, by whom and when, and whether the frozen results have it. */
export function FactsPage() {
  const say = useWords(factWords);
  const read = useFactKinds();
  const { kind: asked } = route.useSearch();
  return (
    <StateOf read={read}>
      {({ kinds }) => {
        const kind = chosenKind(kinds, asked);
        return kind === undefined ? (
          <Page title={say("title")} heading={say("title")}>
            <Empty>{say("noKinds")}</Empty>
          </Page>
        ) : (
          <FactsOfKind kinds={kinds} kind={kind} />
        );
      }}
    </StateOf>
  );
}

function FactsOfKind({ kinds, kind }: { readonly kinds: readonly FactKind[]; readonly kind: FactKind }) {
  const say = useWords(factWords);
  const { kindName } = useFactNames();
  const { campaign, unit } = useScope();
  const { can } = useCampaign();
  const navigate = useNavigate();
  const { series, period, from, to, only, fact } = route.useSearch();
  const read = useReadPages("list-facts", {
    campaign,
    unit,
    kind: kind.kind,
    series: kind.series === null ? undefined : series,
    period: kind.day === "required" ? undefined : period,
    first_day: kind.day === "none" ? undefined : from,
    last_day: kind.day === "none" ? undefined : to,
    limit: PAGE,
  });
  const isLateOnly = only === "late";
  // Late facts are told from the others here: half of the list would hide some.
  useAllPages(isLateOnly ? read : { ...read, hasNextPage: false });
  const all = (read.data?.pages ?? []).flatMap(({ rows }) => rows);
  const against = all.filter(isAgainstFreeze);
  const standing = all.filter(({ withdrawn }) => !withdrawn).length;
  const search = (change: Record<string, string | undefined>) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...change }) });
  const values = { kind: kindName(kind), count: standing, late: against.length };
  const heading =
    read.data === undefined
      ? "headingReading"
      : all.length === 0
        ? "headingNone"
        : against.length > 0
          ? "headingLate"
          : read.hasNextPage
            ? "headingMore"
            : "heading";
  const opened = all.find((one) => one.fact === fact);
  const enter = (
    <Link
      to="/c/$campaign/facts/enter"
      params={{ campaign }}
      search={{
        kind: kind.kind,
        ...(series === undefined ? {} : { series }),
        ...(period === undefined ? {} : { period }),
      }}
    >
      <Button type="primary">{say("enter")}</Button>
    </Link>
  );
  return (
    <Page
      title={say("title")}
      heading={say(heading, values)}
      filled
      actions={can("fact.enter") ? enter : null}
    >
      <FactFilters kinds={kinds} kind={kind} late={against.length} onSearch={search} />
      <KindMeaning kind={kind} series={series} />
      <Beside
        panel={
          opened === undefined ? undefined : (
            <FactPanel fact={opened} kind={kind} onClose={() => search({ fact: undefined })} />
          )
        }
      >
        <FactTable
          kind={kind}
          read={read}
          rows={isLateOnly ? against : all}
          open={fact}
          empty={
            <Empty {...(can("fact.enter") ? { step: enter } : {})}>
              {say([series, period, from, to, unit, only].some(Boolean) ? "emptyFiltered" : "empty", values)}
            </Empty>
          }
          onOpen={(one) => search({ fact: one })}
        />
      </Beside>
    </Page>
  );
}

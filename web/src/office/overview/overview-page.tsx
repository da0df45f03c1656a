import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Segmented, Select } from "antd";
import { lazy, Suspense, useDeferredValue } from "react";
import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { ClosedPairs } from "../../ui/closed-pairs.tsx";
import { formatCount, formatDay, rateIn } from "../../ui/format.ts";
import { Page, Section } from "../../ui/page.tsx";
import { titledIn } from "../../ui/period-title.ts";
import { Empty, Reading, StateOf } from "../../ui/states.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import { ChildrenTable } from "./children-table.tsx";
import { CountFigures } from "./count-figures.tsx";
import { NUMBERS, type NumberId, numberOf, type Overview } from "./numbers.ts";
import styles from "./overview.module.css";
import { PlaceMap } from "./place-map.tsx";
import { RatesSection } from "./rates/rates-section.tsx";
import { useNumberName } from "./use-number-name.ts";

const TrendSection = lazy(() =>
  import("./trend-section.tsx").then(({ TrendSection: it }) => ({ default: it })),
);

const PAIRS = 4;

const route = getRouteApi("/c/$campaign/overview");

/** A unit and what is below it: where it stands, how it came there, and the way down to the photo. */
export function OverviewPage() {
  const { campaign, unit } = useScope();
  const { period } = route.useSearch();
  const overview = useRead(
    "read-overview",
    { campaign, ...(unit === undefined ? {} : { unit }), ...(period === undefined ? {} : { period }) },
    { keep: true },
  );
  return <StateOf read={overview}>{(answer) => <Shown overview={answer} />}</StateOf>;
}

function Shown({ overview }: { readonly overview: Overview }) {
  const say = useWords(overviewWords);
  const [language] = useLanguage();
  const { by } = route.useSearch();
  const { unit, total, children, first_day, last_day } = overview;
  // What lies below the window comes after what is seen first, and gives way to the reader's hand while it is made.
  const later = useDeferredValue<Overview | null>(overview, null);
  const lead =
    first_day === null || last_day === null
      ? say("whole")
      : say("range", { first: formatDay(first_day, language), last: formatDay(last_day, language) });
  return (
    <Page
      title={`${say("title")} · ${unit.name}`}
      heading={<Heading overview={overview} />}
      lead={lead}
      actions={<Actions overview={overview} />}
    >
      <CountFigures counts={total} unit={unit.unit} />
      <div className={styles.columns}>
        {children.length === 0 ? (
          <Lowest unit={unit.unit} />
        ) : (
          <Places overview={overview} by={numberOf(by)} />
        )}
        <Suspense fallback={<Reading />}>
          <TrendSection unit={unit.unit} />
        </Suspense>
      </div>
      <RatesSection overview={overview} />
      <Section heading={say("latest")}>
        <ClosedPairs unit={unit.unit} most={PAIRS} none={say("noLatest")} />
      </Section>
      {later === null || later.children.length === 0 ? null : (
        <Section heading={say("children")}>
          <ChildrenTable overview={later} />
        </Section>
      )}
    </Page>
  );
}

function Heading({ overview: { unit, total } }: { readonly overview: Overview }) {
  const say = useWords(overviewWords);
  const [language] = useLanguage();
  if (total.found === 0) return say("nothing", { unit: unit.name });
  const words = say("heading", {
    unit: unit.name,
    found: formatCount(total.found, language),
    rate: rateIn(total.rate.printed, language),
    open: formatCount(total.open, language),
  });
  return (
    <>
      {words}
      {total.overdue === 0 ? null : (
        <span className={styles.late}>{say("overdue", { count: total.overdue })}</span>
      )}
    </>
  );
}

function Actions({ overview: { path, period } }: { readonly overview: Overview }) {
  const say = useWords(overviewWords);
  const { campaign } = useScope();
  const navigate = useNavigate();
  const [language] = useLanguage();
  const periods = useRead("read-trend", { campaign, cadence: "ten_day" });
  const above = path.at(-1);
  return (
    <>
      {above === undefined ? null : (
        <Link to="." search={(before) => ({ ...before, unit: above.unit })}>
          ↑ {say("up", { unit: above.name })}
        </Link>
      )}
      <Select
        aria-label={say("period")}
        value={period ?? ""}
        popupMatchSelectWidth={false}
        onChange={(value: string) =>
          void navigate({
            to: ".",
            // The days of the rates are those of the period, until others are chosen again.
            search: (before) => ({
              ...before,
              period: value === "" ? undefined : value,
              from: undefined,
              to: undefined,
            }),
          })
        }
        options={[
          { value: "", label: say("wholeCampaign") },
          ...(periods.data?.periods ?? [])
            .toReversed()
            .map((one) => ({ value: one.period, label: titledIn(one, language).title })),
        ]}
      />
      <Button onClick={() => void navigate({ to: "/c/$campaign/meeting", params: { campaign } })}>
        {say("meeting")}
      </Button>
    </>
  );
}

function Places({ overview, by }: { readonly overview: Overview; readonly by: NumberId }) {
  const say = useWords(overviewWords);
  const navigate = useNavigate();
  const nameOf = useNumberName(overview);
  const offered = NUMBERS.filter((id) => id !== "score" || overview.scored_by !== null);
  return (
    <Section
      heading={say("map", { unit: overview.unit.name, number: nameOf(by) })}
      actions={
        <Segmented
          aria-label={say("colourBy")}
          value={by}
          onChange={(value) => void navigate({ to: ".", search: (before) => ({ ...before, by: value }) })}
          options={offered.map((id) => ({ value: id, label: nameOf(id) }))}
        />
      }
    >
      <PlaceMap
        overview={overview}
        by={by}
        label={say("map", { unit: overview.unit.name, number: nameOf(by) })}
      />
    </Section>
  );
}

/** A village has nothing below it: on to its own page. */
function Lowest({ unit }: { readonly unit: string }) {
  const say = useWords(overviewWords);
  const { campaign } = useScope();
  return (
    <Empty step={<Link to={`/c/${campaign}/village?unit=${unit}` as string}>{say("openVillage")}</Link>}>
      {say("noChildren")}
    </Empty>
  );
}

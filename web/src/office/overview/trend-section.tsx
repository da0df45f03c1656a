import { COUNTS } from "@cunjing/contract";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useCallback, useMemo } from "react";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { Chart, type ChartOption } from "../../ui/chart/chart.tsx";
import { shortPeriod } from "../../ui/format.ts";
import { Section } from "../../ui/page.tsx";
import { titledIn } from "../../ui/period-title.ts";
import { StateOf } from "../../ui/states.tsx";
import { token } from "../../ui/token.ts";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import styles from "./trend-section.module.css";
import { TrendTable } from "./trend-table.tsx";

const CADENCES = ["week", "ten_day", "month"] as const;
type Cadence = (typeof CADENCES)[number];

const route = getRouteApi("/c/$campaign/overview");

/** Flow and stock, never added to each other: bars of what was found and closed, a line of what was left. */
export function TrendSection({ unit }: { readonly unit: string }) {
  const say = useWords(overviewWords);
  const { campaign } = useScope();
  const search = route.useSearch();
  const navigate = useNavigate();
  const cadence: Cadence = CADENCES.find((one) => one === search.cadence) ?? "week";
  const trend = useRead("read-trend", { campaign, unit, cadence }, { keep: true });
  return (
    <Section
      heading={say("trend")}
      actions={
        <Segmented
          aria-label={say("cadence")}
          value={cadence}
          onChange={(value) =>
            void navigate({ to: ".", search: (before) => ({ ...before, cadence: value }) })
          }
          options={CADENCES.map((one) => ({ value: one, label: say(one) }))}
        />
      }
    >
      <StateOf read={trend}>{(answer) => <TrendChart answer={answer} />}</StateOf>
    </Section>
  );
}

function TrendChart({ answer }: { readonly answer: Answer<"read-trend"> }) {
  const say = useWords(overviewWords);
  const phrase = usePhrase();
  const [found, closed, stock] = [
    phrase(COUNTS.found.label),
    phrase(COUNTS.closed.label),
    phrase(COUNTS.stock.label),
  ];
  const [language] = useLanguage();
  const trend = useMemo(
    () => ({ ...answer, periods: answer.periods.map((one) => titledIn(one, language)) }),
    [answer, language],
  );
  const option = useCallback(() => optionOf(trend, { found, closed, stock }), [trend, found, closed, stock]);
  return (
    <>
      <ul className={styles.keys}>
        {(["found", "closed", "stock"] as const).map((id) => (
          <li key={id}>
            <span className={styles[id]} /> {phrase(COUNTS[id].label)}
          </li>
        ))}
      </ul>
      <Chart
        label={say("trendOf", { unit: trend.unit.name })}
        option={option}
        table={<TrendTable trend={trend} />}
      />
    </>
  );
}

interface Names {
  readonly found: string;
  readonly closed: string;
  readonly stock: string;
}

/** The line is named at its end; the bars by the keys above. */
function optionOf({ periods }: Answer<"read-trend">, names: Names): ChartOption {
  const last = periods.length - 1;
  const series = (id: keyof Names, colour: string, type: "bar" | "line") => ({
    type,
    name: names[id],
    data: periods.map((period) => period[id]),
    itemStyle: { color: token(colour) },
    ...(type === "bar" ? { barMaxWidth: 18, barGap: "10%" } : { symbolSize: 5, lineStyle: { width: 2 } }),
    endLabel: {
      show: type === "line",
      // Beside the last bars, not over them.
      distance: 24,
      formatter: `${names[id]} ${periods[last]?.[id] ?? ""}`,
      color: token("ink"),
    },
  });
  return {
    grid: { left: 8, right: 96, top: 32, bottom: 8, containLabel: true },
    tooltip: {
      trigger: "axis",
      backgroundColor: token("table"),
      borderColor: token("hairline-strong"),
      textStyle: { color: token("ink") },
    },
    xAxis: {
      type: "category",
      data: periods.map(({ title }) => title),
      axisLine: { lineStyle: { color: token("hairline-strong") } },
      axisTick: { show: false },
      axisLabel: { color: token("ink-soft"), hideOverlap: true, formatter: shortPeriod },
    },
    yAxis: {
      type: "value",
      minInterval: 1,
      splitLine: { lineStyle: { color: token("hairline") } },
      axisLabel: { color: token("ink-soft") },
    },
    series: [
      series("found", "ochre", "bar"),
      series("closed", "celadon", "bar"),
      series("stock", "indigo", "line"),
    ],
  };
}

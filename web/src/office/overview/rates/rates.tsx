import { getRouteApi } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDay, formatDays } from "../../../ui/format.ts";
import { StateOf } from "../../../ui/states.tsx";
import { type Language, type Say, useLanguage, useWords } from "../../../words/define-words.ts";
import { type RatesWord, ratesWords } from "../../../words/rates.ts";
import type { Overview } from "../numbers.ts";
import { CountTables } from "./count-tables.tsx";
import { DaysFields } from "./days-fields.tsx";
import { RateTable } from "./rate-table.tsx";
import styles from "./rates.module.css";
import { type Days, daysOf, givenDays } from "./rates-days.ts";

const route = getRouteApi("/c/$campaign/overview");

/** The days, the rates of the problems that were found in them, and the counts behind: all of one answer. */
export function Rates({ overview }: { readonly overview: Overview }) {
  const say = useWords(ratesWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const { unit } = overview.unit;
  const days = daysOf(route.useSearch(), overview);
  const rates = useRead("read-rates", { campaign, unit, ...givenDays(days) });
  return (
    <>
      <div className={styles.days}>
        <p>{say("ofThese", { days: saidDays(days, say, language) })}</p>
        <DaysFields days={days} />
      </div>
      <StateOf read={rates} rows={16}>
        {(answer) => (
          <>
            <RateTable answer={answer} unit={unit} days={days} />
            <CountTables answer={answer} unit={unit} days={days} />
          </>
        )}
      </StateOf>
    </>
  );
}

function saidDays({ from, to }: Days, say: Say<RatesWord>, language: Language): string {
  if (from !== undefined && to !== undefined) return formatDays(from, to, language);
  if (from !== undefined) return say("since", { first: formatDay(from, language) });
  return to === undefined ? say("allDays") : say("until", { last: formatDay(to, language) });
}

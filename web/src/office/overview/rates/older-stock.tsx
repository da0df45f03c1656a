import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useWords } from "../../../words/define-words.ts";
import { ratesWords } from "../../../words/rates.ts";
import { CountRow } from "./count-row.tsx";
import { Counted, type CountedOf } from "./counted.tsx";
import { givenDays } from "./rates-days.ts";

/** What was found before the chosen days and is still open: the old stock, which goes to zero by itself and is in none of the other numbers. */
export function OlderStock({ unit, days }: CountedOf) {
  const say = useWords(ratesWords);
  const { campaign } = useScope();
  const { data } = useRead("count-ledger", {
    campaign,
    unit,
    standing: "open",
    ...givenDays(days),
    exact: "true",
  });
  return (
    <CountRow name={say("older")} definition={say("olderMeaning")}>
      {data === undefined ? (
        "…"
      ) : (
        <Counted id="open" count={data.count} name={say("older")} unit={unit} days={days} />
      )}
    </CountRow>
  );
}

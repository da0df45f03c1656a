import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { addressOf } from "../../../api/call.ts";
import { useRead, useReadPages } from "../../../api/queries.ts";
import { useAllPages } from "../../../api/use-all-pages.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDays } from "../../../ui/format.ts";
import { Page } from "../../../ui/page.tsx";
import { kindWord } from "../../../ui/round-kinds.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./orders-page.module.css";

const route = getRouteApi("/c/$campaign/rounds/$round/orders");

/** The orders of a round, one a unit, each with the code that the inspected side scans; four fit on a sheet. */
export function OrdersPage() {
  const say = useWords(roundWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { campaign, unit } = useScope();
  const { round } = route.useParams();
  const plan = useRead("read-round", { campaign, round });
  const units = useReadPages("list-round-units", { campaign, round, limit: 200 });
  useAllPages(units);
  const all = (units.data?.pages ?? []).flatMap((page) => page.units).filter(({ code }) => code !== null);
  const orders =
    unit === undefined || !all.some((one) => one.unit === unit)
      ? all
      : all.filter((one) => one.unit === unit);
  return (
    <Page
      title={say("ordersTitle")}
      heading={say("ordersHeading", { count: orders.length })}
      lead={plan.data?.title}
      actions={
        <Button type="primary" onClick={() => print()}>
          {common("print")}
        </Button>
      }
    >
      <StateOf read={plan}>
        {(one) =>
          orders.length === 0 ? (
            <Empty>{say("noUnitsYet")}</Empty>
          ) : (
            <ol className={styles.orders}>
              {orders.map((order) => (
                <li key={order.unit} className={styles.order}>
                  <img
                    src={addressOf("print-order-code", { campaign, round, unit: order.unit })}
                    alt={`${say("orderCode")} ${order.name}`}
                    width={132}
                    height={132}
                  />
                  <div>
                    <h2>{[...order.above, order.name].join(" ")}</h2>
                    <p>{one.title}</p>
                    <p>
                      {kindWord(say, one.kind)} · {formatDays(one.first_day, one.last_day, language)}
                    </p>
                    <p>{one.teams.map(({ name }) => name).join(comma)}</p>
                    <p>
                      {one.organ} {one.plan_number}
                    </p>
                    <p className={styles.code}>
                      {say("orderCode")} <Fours code={order.code ?? ""} />
                    </p>
                  </div>
                  <p className={styles.words}>{say("orderWords")}</p>
                </li>
              ))}
            </ol>
          )
        }
      </StateOf>
    </Page>
  );
}

/** In groups of four to be read out and compared; copied, it is the code in one run. */
const Fours = ({ code }: { readonly code: string }) =>
  [...code.matchAll(/.{1,4}/g)].map(({ index, 0: four }) => (
    <span key={index} className={styles.four}>
      {four}
    </span>
  ));

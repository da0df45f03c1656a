import { Button, Select } from "antd";
import { useRead, useReadPages } from "../../../api/queries.ts";
import { useAllPages } from "../../../api/use-all-pages.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { Empty, FailureView, Reading } from "../../../ui/states.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import styles from "../responsibilities.module.css";
import { useView } from "../use-view.ts";

/** Each holder with the units held, of one kind: on paper it is the wall chart. */
export function PairingTab() {
  const say = useWords(responsibilityWords);
  const common = useWords(commonWords);
  const comma = useComma();
  const { title } = useCampaign();
  const { campaign, unit, day, search, look } = useView();
  const kinds = useRead("list-responsibility-kinds", { campaign, day }, { keep: true });
  const held = (kinds.data?.kinds ?? []).filter((one) => one.held > 0);
  const kind = search.kind ?? held[0]?.kind ?? "paired";
  const read = useReadPages(
    "read-pairing-table",
    { campaign, kind, day, below: unit, limit: 200 },
    { enabled: kinds.data !== undefined },
  );
  useAllPages(read);
  const pairs = (read.data?.pages ?? []).flatMap((page) => page.pairs);
  const label = read.data?.pages[0]?.label ?? "";
  if (read.error !== null && read.data === undefined) return <FailureView failure={read.error} />;
  return (
    <>
      <div className={`${styles.bar} no-print`}>
        <Select
          aria-label={say("kind")}
          value={kind}
          onChange={(next: string) => look({ kind: next })}
          options={(kinds.data?.kinds ?? []).map((one) => ({
            value: one.kind,
            label: `${one.label} ${one.held}`,
          }))}
        />
        <Button onClick={() => print()}>{common("print")}</Button>
      </div>
      {read.isPending ? (
        <Reading />
      ) : pairs.length === 0 ? (
        <Empty>{say("pairingEmpty")}</Empty>
      ) : (
        <table className={styles.chart}>
          <caption>
            {say("chartTitle", { campaign: title, label })}
            <div className={styles.soft}>
              {say("pairingHeading", {
                label,
                pairs: pairs.length,
                units: pairs.reduce((sum, pair) => sum + pair.units.length, 0),
              })}{" "}
              · {day}
            </div>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say("holder")}</th>
              <th scope="col">{say("body")}</th>
              <th scope="col">{say("units")}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ holder, post, body, units }) => (
              <tr key={holder}>
                <th scope="row">{post ?? holder}</th>
                <td>{body}</td>
                <td>{units.map(({ name }) => name).join(comma)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

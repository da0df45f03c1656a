import { Link } from "@tanstack/react-router";
import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { useWords } from "../../words/define-words.ts";
import { registerWords } from "../../words/register-problem.ts";
import { useStateWord } from "../problem-words.ts";
import styles from "./register.module.css";

const MOST = 4;

/** What is open at the chosen unit already: one heap of rubbish is reported by the hotline, the paper and a leader. */
export function OpenHere({ unit }: { readonly unit: string }) {
  const say = useWords(registerWords);
  const stateWord = useStateWord();
  const { campaign } = useScope();
  const place = useRead("read-unit", { unit }).data;
  const open = useRead("list-ledger", {
    campaign,
    unit,
    standing: "open",
    sort: "found_last",
    limit: MOST + 1,
  }).data;
  const path = place === undefined ? [] : [...place.above.map(({ name }) => name).reverse(), place.name];
  return (
    <div className={styles.openHere} aria-live="polite">
      <div className={styles.soft}>{path.join(" › ")}</div>
      {open === undefined ? null : open.rows.length === 0 ? (
        <div className={styles.soft}>{say("noneOpen")}</div>
      ) : (
        <>
          <strong>{say("openHere")}</strong>
          <ul title={say("openHereHelp")}>
            {open.rows.slice(0, MOST).map((row) => (
              <li key={row.problem}>
                <Link
                  to="/c/$campaign/problems/$problem"
                  params={{ campaign, problem: row.problem }}
                  target="_blank"
                >
                  {row.description}
                </Link>
                <span className={styles.soft}>
                  {" "}
                  {[row.place, row.found_on, stateWord(row.state)].filter((one) => one !== null).join(" · ")}
                </span>
              </li>
            ))}
          </ul>
          {open.rows.length > MOST ? (
            <Link to="/c/$campaign/ledger" params={{ campaign }} search={{ unit }} target="_blank">
              {say("openMore")}
            </Link>
          ) : null}
        </>
      )}
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import { addressOfThing } from "../app/links.ts";
import { Due } from "../ui/due.tsx";
import { StateOf } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { villageWords } from "../words/village.ts";
import styles from "./village.module.css";

const MOST = 50;

/** What is being put right, what is due first on top. */
export function OpenProblems({ unit, today }: { readonly unit: string; readonly today: string }) {
  const say = useWords(villageWords);
  const { campaign } = useScope();
  const open = useRead("list-ledger", { campaign, unit, standing: "open", sort: "due", limit: MOST });
  return (
    <StateOf read={open} rows={3}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className={styles.soft}>{say("noOpen")}</p>
        ) : (
          <ul className={styles.lines}>
            {rows.map(({ problem, serial, description, due_on, state }) => (
              <li key={problem}>
                <Link to={addressOfThing(campaign, { noun: "problem", id: problem }) as string}>
                  {serial === null ? "" : `${serial} `}
                  {description}
                </Link>
                <Due
                  due={due_on}
                  today={today}
                  done={state === "acceptance_requested" || state === "accepted"}
                />
              </li>
            ))}
          </ul>
        )
      }
    </StateOf>
  );
}

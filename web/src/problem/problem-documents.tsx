import { Link } from "@tanstack/react-router";
import type { Answer } from "../api/types.ts";
import { useScope } from "../app/campaign.ts";
import { formatDay } from "../ui/format.ts";
import { useLanguage, useWords } from "../words/define-words.ts";
import { problemWords } from "../words/problem.ts";
import { Part } from "./part.tsx";
import styles from "./problem.module.css";

type Documents = NonNullable<Answer<"read-problem-story">["parts"]>["documents"];

/** The documents that handed it over or warned: who sent what to whom, by when, and whether it was signed for and answered. */
export function ProblemDocuments({ documents }: { readonly documents: Documents }) {
  const say = useWords(problemWords);
  const { campaign } = useScope();
  const [language] = useLanguage();
  const day = (instant: string) => formatDay(instant.slice(0, 10), language);
  if (documents.length === 0) return null;
  return (
    <Part heading={say("documents")}>
      <ul className={styles.lines}>
        {documents.map((one) => (
          <li key={one.dispatch}>
            <Link
              to="/c/$campaign/supervised-items"
              params={{ campaign }}
              search={{ dispatch: one.dispatch }}
            >
              {one.channel_label} {one.number ?? one.slip ?? ""}
            </Link>{" "}
            {say("documentLine", { issuer: one.issuer, receiver: one.receiver_name })}
            <div className={styles.soft}>
              {[
                say("issuedOn", { day: day(one.issued_at) }),
                one.due_on === null ? "" : say("newDue", { due: one.due_on }),
                one.received_at === null ? say("notSigned") : say("signedOn", { day: day(one.received_at) }),
                one.answered_at === null ? "" : say("answeredOn", { day: day(one.answered_at) }),
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </div>
            {one.demand === null ? null : <p className={styles.said}>{one.demand}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

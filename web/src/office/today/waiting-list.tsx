import { WAITING_KINDS } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { addressOfThing } from "../../app/links.ts";
import { Due } from "../../ui/due.tsx";
import { PlacedName } from "../../ui/placed-name.tsx";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { todayWords } from "../../words/today.ts";
import { pageOfKind } from "./page-of-kind.ts";
import styles from "./today.module.css";

type Kind = Answer<"list-waiting">["waiting"][number];

/** One kind of what waits: how much, the first of it, and the way to all of it. */
export function WaitingList({
  kind: { kind, count, more, first },
  today,
}: {
  readonly kind: Kind;
  readonly today: string;
}) {
  const say = useWords(todayWords);
  const phrase = usePhrase();
  const { campaign } = useScope();
  const shown = `${count}${more ? "+" : ""}`;
  const all = `/c/${campaign}/${pageOfKind(kind)}` as string;
  return (
    <section className={styles.card} aria-label={phrase(WAITING_KINDS[kind])}>
      <header>
        <h3>
          <Link to={all}>
            {phrase(WAITING_KINDS[kind])} <span className={styles.count}>{shown}</span>
          </Link>
        </h3>
      </header>
      <ul>
        {first.map((item) => (
          <li key={`${item.noun} ${item.id} ${item.of ?? ""}`}>
            <Link to={addressOfThing(campaign, item) as string} className={styles.item}>
              <span className={styles.what}>
                {item.unit_name === null ? null : (
                  <b>
                    <PlacedName name={item.unit_name} above={item.above} />
                  </b>
                )}{" "}
                {item.title}
              </span>
              {item.due_on === null ? null : <Due due={item.due_on} today={today} />}
            </Link>
          </li>
        ))}
      </ul>
      {count > first.length ? (
        <Link to={all} className={styles.all}>
          {say("all", { count: shown })}
        </Link>
      ) : null}
    </section>
  );
}

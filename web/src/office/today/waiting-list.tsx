import { WAITING_KINDS } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../../api/types.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { addressOfThing } from "../../app/links.ts";
import { Due } from "../../ui/due.tsx";
import { formatDay } from "../../ui/format.ts";
import { PlacedName } from "../../ui/placed-name.tsx";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { todayWords } from "../../words/today.ts";
import { pageOfKind } from "./page-of-kind.ts";
import styles from "./today.module.css";

type Kind = Answer<"list-waiting">["waiting"][number];
type Item = Kind["first"][number];

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
              <What item={item} today={today} />
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

/** Where it is, but for the reader's own unit, and what it is. */
function What({ item, today }: { readonly item: Item; readonly today: string }) {
  const say = useWords(todayWords);
  const [language] = useLanguage();
  const { home } = useCampaign();
  const { unit_name, above, title, dispatch } = item;
  const isOwn = home.some(({ name }) => name === unit_name);
  return (
    <span className={styles.what}>
      {unit_name === null || isOwn ? null : (
        <>
          <b>
            <PlacedName name={unit_name} above={above} />
          </b>{" "}
        </>
      )}
      {dispatch === null ? title : sayDispatch(dispatch)}
    </span>
  );

  /** What tells one of a kind from the others: its number or its day, its first problem, how many there are. */
  function sayDispatch({
    number,
    issued_on,
    problems,
    first_problem,
  }: NonNullable<Item["dispatch"]>): string {
    const name = { title, mark: number ?? formatDay(issued_on, language, today) };
    if (first_problem === null) return say("dispatch", name);
    return say(problems > 1 ? "dispatchOfSeveral" : "dispatchOfOne", {
      ...name,
      problem: first_problem,
      count: problems,
    });
  }
}

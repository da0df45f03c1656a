import { Link } from "@tanstack/react-router";
import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import { addressOfThing } from "../app/links.ts";
import { formatDay } from "../ui/format.ts";
import { Reading } from "../ui/states.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { useLanguage, useWords } from "../words/define-words.ts";
import { villageWords } from "../words/village.ts";
import { eventsOf, type VillageEvent } from "./events-of.ts";
import styles from "./village.module.css";

const MOST = 200;
const TONES: Readonly<Record<VillageEvent["kind"], Tone>> = {
  visited: "doing",
  found: "soon",
  again: "late",
  closed: "done",
};

/** Visits, findings and close-outs by day, each leading to its own page. */
export function Timeline({ unit }: { readonly unit: string }) {
  const say = useWords(villageWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const problems = useRead("list-ledger", {
    campaign,
    unit,
    standing: "all",
    sort: "found_last",
    limit: MOST,
  });
  const inspections = useRead("list-inspections", { campaign, unit, limit: MOST });
  if (problems.data === undefined) return <Reading rows={4} />;
  const days = eventsOf(problems.data.rows, inspections.data?.inspections ?? []);
  return (
    <ol className={styles.days}>
      {[...days].map(([day, events]) => (
        <li key={day}>
          <time dateTime={day}>{formatDay(day, language, problems.data.today)}</time>
          <ul className={styles.events}>
            {events.map(({ kind, noun, id, words }) => (
              <li key={`${kind} ${id}`}>
                <Tag tone={TONES[kind]}>{say(kind)}</Tag>
                <Link to={addressOfThing(campaign, { noun, id }) as string}>{words}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

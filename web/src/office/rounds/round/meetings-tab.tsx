import { Link } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { addDays, formatDays } from "../../../ui/format.ts";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./round-page.module.css";

/** A week on either side: a team that comes two days later meets it too. */
const AROUND_DAYS = 7;

/** The round's units to which another team comes within a week, with what could be merged or moved. */
export function MeetingsTab({ round }: { readonly round: Answer<"read-round"> }) {
  const say = useWords(roundWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const read = useRead("read-calendar", {
    campaign,
    first_day: addDays(round.first_day, -AROUND_DAYS),
    last_day: addDays(round.last_day, AROUND_DAYS),
  });
  return (
    <StateOf read={read}>
      {({ meetings }) => {
        const own = meetings.filter(({ visits }) => visits.some((visit) => visit.round === round.round));
        if (own.length === 0) return <Empty>{say("meetingsNone")}</Empty>;
        return (
          <>
            <p>{say("meetingsCount", { count: own.length })}</p>
            <ul>
              {own.map(({ unit, unit_name, above, visits, suggestion }) => (
                <li key={unit} className={styles.meeting}>
                  <strong>
                    <PlacedName name={unit_name} above={above} />
                  </strong>
                  　{suggestion.text}
                  <br />
                  {visits.map((visit) => (
                    <span key={`${visit.round} ${visit.team}`} style={{ marginRight: 16 }}>
                      <Link to="/c/$campaign/rounds/$round" params={{ campaign, round: visit.round }}>
                        {visit.title}
                      </Link>{" "}
                      {visit.team_name ?? say("noTeam")}{" "}
                      {formatDays(visit.first_day, visit.last_day, language)}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </StateOf>
  );
}

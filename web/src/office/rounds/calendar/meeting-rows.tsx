import { TeamOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { isToCome } from "./is-to-come.ts";
import styles from "./round-calendar.module.css";
import { spanOf } from "./span-of.ts";

type Meeting = Answer<"read-calendar">["meetings"][number];

interface MeetingRowsProps {
  readonly meetings: readonly Meeting[];
  readonly more: boolean;
  readonly days: readonly string[];
  readonly today: string;
}

/** Units that several teams would come to within a week: a bar each visit, and what could be merged or moved, in words. */
export function MeetingRows({ meetings, more, days, today }: MeetingRowsProps) {
  const say = useWords(roundWords);
  const [showsPast, setShowsPast] = useState(false);
  const toCome = meetings.filter((meeting) => isToCome(meeting, today));
  const past = meetings.length - toCome.length;
  const shown = showsPast ? meetings : toCome;
  return (
    <tbody className={styles.meetings}>
      <tr>
        <th scope="rowgroup" colSpan={days.length + 1} className={styles.groupHead}>
          {toCome.length === 0 ? say("meetingsNoneToCome") : `${say("meetings")} ${toCome.length}`}
          {past === 0 ? null : (
            <Button
              type="link"
              size="small"
              onClick={() => setShowsPast(!showsPast)}
              aria-expanded={showsPast}
            >
              {showsPast ? say("meetingsPastHide") : say("meetingsPast", { count: past })}
            </Button>
          )}
          {more ? <span className={styles.sub}>{say("meetingsMore")}</span> : null}
        </th>
      </tr>
      {shown.map((meeting) => (
        <MeetingRow key={meeting.unit} meeting={meeting} days={days} />
      ))}
    </tbody>
  );
}

const WORD_OF = { merge: "merge", move: "move", none: "noneFits" } as const;
const TONE_OF = { merge: "doing", move: "doing", none: "soon" } as const;

function MeetingRow({
  meeting: { unit, unit_name, above, visits, suggestion },
  days,
}: {
  readonly meeting: Meeting;
  readonly days: readonly string[];
}) {
  const say = useWords(roundWords);
  const { campaign } = useScope();
  // A bar a round: of one that may send several teams, how many.
  const spans = [...Map.groupBy(visits, ({ round }) => round).values()].flatMap(([visit, ...more]) =>
    visit === undefined
      ? []
      : [{ visit, teams: 1 + more.length, span: spanOf(days, visit.first_day, visit.last_day) }],
  );
  const first = Math.min(...spans.map(({ span }) => span.before));
  const end = Math.max(...spans.map(({ span }) => span.before + span.length));
  return (
    <tr>
      <th scope="row">
        <Link
          to="/c/$campaign/rounds"
          params={{ campaign }}
          search={{ unit, view: "list" }}
          className={styles.name}
        >
          <PlacedName name={unit_name} above={above} />
        </Link>
        <span className={styles.sub}>
          <Tag tone={TONE_OF[suggestion.kind]}>{say(WORD_OF[suggestion.kind])}</Tag> {suggestion.text}
        </span>
      </th>
      {days.slice(0, first).map((day) => (
        <td key={day} />
      ))}
      <td colSpan={end - first} className={styles.barCell}>
        <div
          className={styles.visits}
          style={{ gridTemplateColumns: `repeat(${end - first}, minmax(0, 1fr))` }}
        >
          {spans.map(({ visit, teams, span }) => (
            <Link
              key={visit.round}
              to="/c/$campaign/rounds/$round"
              params={{ campaign, round: visit.round }}
              className={styles.visit}
              style={{ gridColumn: `${span.before - first + 1} / span ${Math.max(span.length, 1)}` }}
              title={`${visit.title} ${visit.first_day}—${visit.last_day}`}
            >
              <TeamOutlined aria-hidden /> {visit.title}{" "}
              {teams > 1 ? say("teamsCount", { count: teams }) : (visit.team_name ?? say("noTeam"))}
            </Link>
          ))}
        </div>
      </td>
      {days.slice(end).map((day) => (
        <td key={day} />
      ))}
    </tr>
  );
}

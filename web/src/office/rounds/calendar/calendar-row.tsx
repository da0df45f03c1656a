import { LockOutlined } from "@ant-design/icons";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { formatDays } from "../../../ui/format.ts";
import { moveFocus } from "../../../ui/openable-row.ts";
import { kindWord } from "../../../ui/round-kinds.ts";
import { useComma } from "../../../ui/use-comma.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { type RoundRow, stateOf } from "../round-words.ts";
import styles from "./round-calendar.module.css";
import { spanOf } from "./span-of.ts";

const route = getRouteApi("/c/$campaign/rounds");

interface CalendarRowProps {
  readonly round: RoundRow;
  readonly days: readonly string[];
  readonly today: string;
}

/** A round as a bar over its days; its state is a word in the bar, and the bar's pattern. */
export function CalendarRow({ round, days, today }: CalendarRowProps) {
  const say = useWords(roundWords);
  const [language] = useLanguage();
  const comma = useComma();
  const navigate = useNavigate();
  const { round: openRound } = route.useSearch();
  const { word } = stateOf(round);
  const teamsOf = ({ teams }: RoundRow): string =>
    teams.length > 2 ? say("teamsCount", { count: teams.length }) : teams.map(({ name }) => name).join(comma);
  const span = spanOf(days, round.first_day, round.last_day);
  const after = days.length - span.before - span.length;
  const when = formatDays(round.first_day, round.last_day, language, today);
  const open = () => void navigate({ to: ".", search: (before) => ({ ...before, round: round.round }) });
  const shape = [
    styles.block,
    styles[word],
    span.cutBefore ? styles.cutBefore : "",
    span.cutAfter ? styles.cutAfter : "",
  ];
  return (
    <tr className={openRound === round.round ? styles.isOpen : ""}>
      <th scope="row">
        <button
          type="button"
          data-row
          className={styles.name}
          onClick={open}
          onKeyDown={(event) => moveFocus(event, "button[data-row]")}
        >
          {round.sealed ? <LockOutlined aria-label={say("sealed")} /> : null} {round.title}
        </button>
        <span className={styles.sub}>
          {kindWord(say, round.kind)} · {say("unitsCount", { count: round.units })}
          {round.teams.length === 0 ? null : ` · ${teamsOf(round)}`}
        </span>
      </th>
      {days.slice(0, span.before).map((day) => (
        <td key={day} />
      ))}
      {span.length === 0 ? null : (
        <td colSpan={span.length} className={styles.barCell}>
          <button
            type="button"
            tabIndex={-1}
            className={shape.join(" ")}
            onClick={open}
            title={`${when} ${say(word)}`}
          >
            <span>{say(word)}</span>
            <span className={styles.when}>{when}</span>
          </button>
        </td>
      )}
      {Array.from({ length: after }, (_, at) => (
        <td key={days[span.before + span.length + at]} />
      ))}
    </tr>
  );
}

import { PROBLEM_STATES, type ProblemState } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import { Button, Checkbox, Dropdown } from "antd";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { addressOfThing } from "../../../app/links.ts";
import { Due } from "../../../ui/due.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import type { Act } from "../acts/acts.tsx";
import { type Dispatch, type DispatchLine, groupLines, isOpen } from "../asks.ts";
import styles from "./panel.module.css";

interface PanelProblemsProps {
  readonly one: Dispatch;
  readonly chosen: readonly string[];
  readonly onChoose: (problems: readonly string[]) => void;
  readonly onAct: (act: Act) => void;
}

/** Its problems by the unit below, with how far each unit is; what is chosen can be handed on, asked to be accepted, or asked for more time. */
export function PanelProblems({ one, chosen, onChoose, onAct }: PanelProblemsProps) {
  const say = useWords(supervisedItemsWords);
  const { can } = useCampaign();
  const groups = groupLines(one.lines, one.receiver_name);
  const mayAct = can("problem.rectify") || one.handles;
  const withAll = (lines: readonly DispatchLine[], isIn: boolean) => {
    const ids = lines.filter(isOpen).map(({ problem }) => problem);
    onChoose(isIn ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
  };
  return (
    <section>
      <header className={styles.sectionHead}>
        <h2>{say("problemsHead", { count: one.problems, open: one.open, closed: one.closed })}</h2>
        {chosen.length === 0 ? null : (
          <div className={styles.acts}>
            {one.handles && one.received_at !== null ? (
              <Button size="small" onClick={() => onAct("handOn")}>
                {say("handOn")}
              </Button>
            ) : null}
            <Button size="small" onClick={() => onAct("request")}>
              {say("request")}
            </Button>
            <Dropdown
              trigger={["click"]}
              menu={{
                items: [
                  ...(["extension", "deferral", "reassignment"] as const).map((exit) => ({
                    key: exit as Act,
                    label: say(`exit_${exit}`),
                  })),
                  ...(can("problem.dispatch")
                    ? [{ key: "warn" as Act, label: say("warn"), danger: true }]
                    : []),
                ],
                onClick: ({ key }) => onAct(key as Act),
              }}
            >
              <Button size="small">{say("moreActs")}</Button>
            </Dropdown>
          </div>
        )}
      </header>
      {groups.map(({ below, name, lines, open }) => (
        <div key={below ?? ""} className={styles.group}>
          <div className={styles.groupHead}>
            {mayAct && open > 0 ? (
              <Checkbox
                aria-label={say("chooseGroup", { name })}
                checked={lines.filter(isOpen).every(({ problem }) => chosen.includes(problem))}
                onChange={({ target }) => withAll(lines, target.checked)}
              />
            ) : null}
            <strong>{name}</strong>
            <span className={styles.soft}>
              {say("doneOf", { done: lines.length - open, all: lines.length })}
              {lines.some(({ handed_on_to }) => handed_on_to !== null) ? ` · ${say("isHandedOn")}` : ""}
            </span>
          </div>
          <ul>
            {lines.map((line) => (
              <ProblemLine
                key={line.problem}
                line={line}
                today={one.today}
                isChosen={mayAct && isOpen(line) ? chosen.includes(line.problem) : undefined}
                onChoose={(isIn) => withAll([line], isIn)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface ProblemLineProps {
  readonly line: DispatchLine;
  readonly today: string;
  /** Undefined: nothing can be done with it. */
  readonly isChosen: boolean | undefined;
  readonly onChoose: (isIn: boolean) => void;
}

function ProblemLine({ line, today, isChosen, onChoose }: ProblemLineProps) {
  const say = useWords(supervisedItemsWords);
  const phrase = usePhrase();
  const { campaign } = useScope();
  const { problem, unit_name, serial, description, state, due_on, answered } = line;
  const to = addressOfThing(campaign, { noun: "problem", id: problem }) as string;
  return (
    <li className={styles.line}>
      {isChosen === undefined ? (
        <span />
      ) : (
        <Checkbox
          aria-label={say("chooseOne", { name: `${unit_name} ${description}` })}
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
      )}
      <Link to={to} className={styles.what}>
        <span className={styles.soft}>
          {unit_name} {serial === null ? "" : say("serial", { serial })}
        </span>{" "}
        {description}
      </Link>
      <span className={styles.state}>
        <Tag tone={state === "closed" ? "done" : isOpen(line) ? "plain" : "doing"}>
          {phrase(PROBLEM_STATES[state as ProblemState])}
        </Tag>
        {isOpen(line) ? <Due due={due_on} today={today} /> : answered ? say("isAnswered") : null}
      </span>
    </li>
  );
}

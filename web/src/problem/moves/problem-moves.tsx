import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { useWords } from "../../words/define-words.ts";
import { type MoveWord, moveWords } from "../../words/moves.ts";
import type { Problem } from "../problem-story.tsx";
import { hasForm, type Moving, type OfferedMove } from "./move-fields.ts";
import { MoveForm } from "./move-form.tsx";
import styles from "./moves.module.css";

/** What comes next in a problem's life stands as buttons; exits and repairs under 其他办理. */
const FIRST: readonly string[] = [
  "dispatch",
  "sign_receipt",
  "start_rectification",
  "fix_at_once",
  "confirm_milestone",
  "request_acceptance",
  "accept",
  "close",
  "return",
  "decide_request",
  "resume",
  "record_look_back",
  "record_recheck",
];

/** What the reader may do with it now, as the server offers it; a click opens the form in place. */
export function ProblemMoves({ problem }: { readonly problem: Problem }) {
  const say = useWords(moveWords);
  const { campaign } = useScope();
  const [chosen, setChosen] = useState<string>();
  const draws = problem.moves.some(({ move }) => move === "record_recheck");
  const story = useRead(
    "read-problem-story",
    { campaign, problem: problem.problem },
    { enabled: draws },
  ).data;
  const moving: Moving = {
    problem: problem.problem,
    revision: problem.revision,
    dispatch: problem.dispatch,
    days: problem.look_backs.find(({ result }) => result === null)?.days,
    draw:
      story?.parts?.rechecks.find(({ kind, result }) => kind === "draw" && result === null)?.draw ??
      undefined,
  };
  const moves = problem.moves.filter(
    (move) => hasForm(move) && (move.move !== "record_recheck" || moving.draw !== undefined),
  );
  if (moves.length === 0) return null;
  const key = ({ move, of }: OfferedMove) => `${move} ${of ?? ""}`;
  const open = moves.find((move) => key(move) === chosen);
  const first = moves.filter(({ move }) => FIRST.includes(move));
  const rest = moves.filter(({ move }) => !FIRST.includes(move));
  const labelOf = (move: OfferedMove) => {
    const word = say(move.move as MoveWord);
    return move.awaits.length === 0
      ? word
      : `${word}（${move.awaits.map((stage) => say(`awaits_${stage}`)).join("、")}）`;
  };
  return (
    <div className={`${styles.moves} no-print`}>
      <div className={styles.bar}>
        {first.map((move, at) => (
          <Button
            key={key(move)}
            type={at === 0 && open === undefined ? "primary" : "default"}
            disabled={move.awaits.length > 0}
            aria-expanded={open === move}
            onClick={() => setChosen(open === move ? undefined : key(move))}
          >
            {labelOf(move)}
          </Button>
        ))}
        {rest.length === 0 ? null : (
          <Dropdown
            trigger={["click"]}
            menu={{
              items: rest.map((move) => ({
                key: key(move),
                label: labelOf(move),
                disabled: move.awaits.length > 0,
                onClick: () => setChosen(key(move)),
              })),
            }}
          >
            <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
              {say("moreMoves")}
            </Button>
          </Dropdown>
        )}
      </div>
      {open === undefined ? null : (
        <MoveForm
          key={key(open)}
          move={open}
          problems={[moving]}
          onDone={() => setChosen(undefined)}
          onCancel={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { useComma } from "../../ui/use-comma.ts";
import { useWords } from "../../words/define-words.ts";
import { type MoveWord, moveWords } from "../../words/moves.ts";
import type { Problem } from "../problem-story.tsx";
import { AddPhotos } from "../upload/add-photos.tsx";
import type { Stage } from "../upload/send-photo.ts";
import { hasForm, isForward, type Moving, type OfferedMove } from "./move-fields.ts";
import { MoveForm } from "./move-form.tsx";
import styles from "./moves.module.css";

/** What comes next stands as buttons, and with it what sends it back or ends it on the spot; the rest under 其他办理. */
const BESIDE: readonly string[] = ["fix_at_once", "return"];

/** What the reader may do with it now, as the server offers it; a click opens the form in place. */
export function ProblemMoves({ problem }: { readonly problem: Problem }) {
  const say = useWords(moveWords);
  const comma = useComma();
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
  const stage = useStage(problem);
  if (moves.length === 0) return null;
  const key = ({ move, of }: OfferedMove) => `${move} ${of ?? ""}`;
  const open = moves.find((move) => key(move) === chosen);
  const isFirst = (move: OfferedMove) => isForward(move) || BESIDE.includes(move.move);
  const first = moves.filter(isFirst);
  const rest = moves.filter((move) => !isFirst(move));
  const labelOf = (move: OfferedMove) => {
    const word = say(move.move as MoveWord);
    return move.awaits.length === 0
      ? word
      : `${word}（${move.awaits.map((stage) => say(`awaits_${stage}`)).join(comma)}）`;
  };
  return (
    <div className={`${styles.moves} no-print`}>
      <div className={styles.bar}>
        {first.map((move, at) => (
          <Button
            key={key(move)}
            type={
              at === 0 && isForward(move) && move.awaits.length === 0 && open === undefined
                ? "primary"
                : "default"
            }
            disabled={move.awaits.length > 0}
            aria-expanded={open === move}
            onClick={() => setChosen(open === move ? undefined : key(move))}
          >
            {labelOf(move)}
          </Button>
        ))}
        {stage === undefined ? null : (
          <AddPhotos
            problem={problem.problem}
            stage={stage}
            isNext={open === undefined && first[0]?.awaits.some((one) => one === stage) === true}
          />
        )}
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

/** What photos of the reader's would show now: what a move waits for, else the result that is to be verified or claimed; none otherwise. */
function useStage({ moves }: Problem): Stage | undefined {
  const { can } = useCampaign();
  if (!can("evidence.add")) return undefined;
  const [awaited] = moves.flatMap(({ awaits }) => awaits);
  if (awaited !== undefined) return awaited;
  if (moves.some(({ move }) => move === "accept")) return "after";
  return moves.some(({ move, needs }) => move === "request_acceptance" && needs.length === 0)
    ? "claim"
    : undefined;
}

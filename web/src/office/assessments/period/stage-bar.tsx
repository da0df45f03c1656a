import { CheckOutlined } from "@ant-design/icons";
import type { AssessmentMove, AssessmentState } from "@cunjing/contract";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useCampaign } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { assessmentMoveWords } from "../../../words/assessment-moves.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { ReceiptButton } from "../check/receipt-button.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import styles from "./period.module.css";
import { offeredMoves, STAGES, stagesDone, UNDONE_BY } from "./stages.ts";
import { useMove } from "./use-move.ts";
import { usePeriod, useTurn } from "./use-period.ts";
import { useOwnSheet } from "./use-view.ts";
import { useWaitsFor } from "./use-waits-for.ts";

/** 暂定 → … → 印发: where the result stands, what it waits for, and the one step that leads on as a button for whoever may take it. */
export function StageBar() {
  const say = useWords(periodWords);
  const move = useWords(assessmentMoveWords);
  const { state, moves, check_until, as_of_day } = usePeriod();
  const [language] = useLanguage();
  const turn = useTurn();
  const { can } = useCampaign();
  const own = useOwnSheet();
  const waits = useWaitsFor();
  const { take, isAtWork } = useMove();
  const [asked, setAsked] = useState<AssessmentMove>();
  const done = stagesDone(state as AssessmentState);
  const { primary, others } = offeredMoves(state as AssessmentState, moves);
  // The step that comes next is there before it can be taken, with what it waits for.
  const closeWaits =
    state === "in_check" && primary === undefined && can("assessment.compute")
      ? say("closeWaits", { until: check_until === null ? "" : formatDay(check_until, language, as_of_day) })
      : undefined;
  // Whoever takes part has its room at each stage, so that the strip never changes its height.
  const hasPart = can("assessment.review") || own !== undefined || moves.length > 0;
  // What can be taken back needs no question; a note to it is in the menu.
  const isOneClick = primary !== undefined && UNDONE_BY[primary] !== undefined;
  const beside = [
    ...(isOneClick ? [{ key: primary, label: move("withNote", { move: move(primary as "review") }) }] : []),
    ...others.map((one) => ({ key: one, label: move(one as "recompute") })),
  ];
  return (
    <div className={styles.stageBar}>
      <ol className={styles.stages} aria-label={say("stages")}>
        {STAGES.map((stage, at) => (
          <li
            key={stage}
            className={at < done ? styles.stageDone : at === done ? styles.stageNow : styles.stageAhead}
            aria-current={at === done ? "step" : undefined}
          >
            <span className={styles.mark}>
              {at < done ? <CheckOutlined aria-label={say("stageDone")} /> : null}
            </span>
            {say(stage)}
          </li>
        ))}
      </ol>
      {hasPart ? (
        <div className={styles.next}>
          <span className={styles.waits}>{waits}</span>
          <span className={`${styles.steps} no-print`}>
            {beside.length === 0 ? null : (
              <Dropdown
                trigger={["click"]}
                menu={{
                  items: beside,
                  onClick: ({ key }) => setAsked(key as AssessmentMove),
                }}
              >
                <Button>{say("more")}</Button>
              </Dropdown>
            )}
            {closeWaits === undefined ? null : (
              <>
                <Button type="link" onClick={() => turn({ view: "sheets" })}>
                  {say("toldAnswers")}
                </Button>
                <Button type="primary" disabled title={closeWaits}>
                  {move("close_check")}
                </Button>
              </>
            )}
            {primary === undefined ? null : (
              <Button
                type="primary"
                loading={isAtWork}
                onClick={() => (isOneClick ? void take(primary, {}) : setAsked(primary))}
              >
                {move(primary as "review")}
              </Button>
            )}
            <ReceiptButton />
          </span>
        </div>
      ) : null}
      {asked === undefined ? null : <MoveDialog move={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

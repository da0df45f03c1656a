import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { Answer } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { formatDays } from "../../../ui/format.ts";
import { type Language, useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import type { RoundWord } from "../round-words.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { ReleaseDialog } from "./release-dialog.tsx";
import styles from "./round-panel.module.css";

type Round = Answer<"read-round">;

interface RoundActionsProps {
  readonly round: Round;
  /** The part of the round's page that is open beside it: nothing leads to where one is. */
  readonly open?: string;
}

/** What comes next with the round, and the steps that the reader may take. */
export function RoundActions({ round, open }: RoundActionsProps) {
  const say = useWords(roundWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const [dialog, setDialog] = useState<"approve" | "cancel" | "release">();
  const params = { campaign, round: round.round };
  const close = () => setDialog(undefined);
  const isPlanned = round.state === "planned";
  const isOver = round.state === "cancelled";
  const plans = can("round.plan") && round.own;
  const next = nextOf(round);
  const drawsFirst = next === "nextDraw" || next === "nextSeed";
  return (
    <section className={styles.next} aria-label={say("next")}>
      <p>
        <strong>{say("next")}</strong> {say(next, { days: daysOf(round, language) })}
      </p>
      <div className={`${styles.buttons} no-print`}>
        {plans && drawsFirst && open !== "draw" ? (
          <Link to="/c/$campaign/rounds/$round" params={params} search={{ tab: "draw" }}>
            <Button type="primary">{say("tabDraw")}</Button>
          </Link>
        ) : null}
        {plans && !isOver && !drawsFirst && open !== "units" ? (
          <Link to="/c/$campaign/rounds/$round" params={params} search={{ tab: "units" }}>
            <Button type={next === "nextAssign" ? "primary" : "default"}>{say("tabUnits")}</Button>
          </Link>
        ) : null}
        {can("round.approve") && isPlanned ? (
          <Button type={next === "nextApprove" ? "primary" : "default"} onClick={() => setDialog("approve")}>
            {say("approve")}
          </Button>
        ) : null}
        {plans && isPlanned && round.draws.length === 0 ? (
          <Link to="/c/$campaign/rounds/plan" params={{ campaign }} search={{ round: round.round }}>
            <Button>{say("changePlan")}</Button>
          </Link>
        ) : null}
        {can("round.release") && round.sealed && round.state !== "planned" ? (
          <Button type={next === "nextRelease" ? "primary" : "default"} onClick={() => setDialog("release")}>
            {say("release")}
          </Button>
        ) : null}
        {can("inspection.enter") && round.state === "approved" ? (
          <Link to="/c/$campaign/rounds/$round/orders" params={params}>
            <Button>{say("printOrders")}</Button>
          </Link>
        ) : null}
        {plans && !isOver && round.inspections === 0 ? (
          <Button onClick={() => setDialog("cancel")}>{say("cancel")}</Button>
        ) : null}
      </div>
      <ApproveDialog round={round} isOpen={dialog === "approve"} onClose={close} />
      <CancelDialog round={round} isOpen={dialog === "cancel"} onClose={close} />
      <ReleaseDialog round={round} isOpen={dialog === "release"} onClose={close} />
    </section>
  );
}

const daysOf = ({ first_day, last_day }: Round, language: Language) =>
  formatDays(first_day, last_day, language);

function nextOf(round: Round): RoundWord {
  if (round.state === "cancelled") return "nextNone";
  const isSample = round.scope.kind === "sample";
  if (isSample && round.draws.length === 0) return "nextDraw";
  if (isSample && !round.draws.some(({ drawn }) => drawn)) return "nextSeed";
  if (round.tasks === 0 && round.inspections === 0) return "nextAssign";
  if (round.state === "planned") return "nextApprove";
  if (round.sealed && round.inspections > 0) return "nextRelease";
  return round.inspections < round.tasks ? "nextInspect" : "nextNone";
}

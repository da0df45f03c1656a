import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { SidePanel } from "../../../ui/side-panel.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { RoundActions } from "./round-actions.tsx";
import { RoundFacts } from "./round-facts.tsx";
import { SealedNotice } from "./sealed-notice.tsx";

interface RoundPanelProps {
  readonly round: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** A round beside the register: what it says, how far it is, and what can be done next. */
export function RoundPanel({ round, today, onClose }: RoundPanelProps) {
  const say = useWords(roundWords);
  const { campaign } = useScope();
  const read = useRead("read-round", { campaign, round });
  return (
    <SidePanel
      heading={read.data?.title ?? say("title")}
      label={say("title")}
      onClose={onClose}
      actions={
        <Link to="/c/$campaign/rounds/$round" params={{ campaign, round }}>
          <Button type="link">{say("openRound")}</Button>
        </Link>
      }
    >
      <StateOf read={read}>
        {(one) => (
          <>
            {one.sealed ? <SealedNotice /> : null}
            <RoundActions round={one} />
            <RoundFacts round={one} today={today} />
          </>
        )}
      </StateOf>
    </SidePanel>
  );
}

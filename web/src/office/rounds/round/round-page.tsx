import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Tabs } from "antd";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { formatDays } from "../../../ui/format.ts";
import { Page } from "../../../ui/page.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { DrawTab } from "../draw/draw-tab.tsx";
import { RoundActions } from "../panel/round-actions.tsx";
import { RoundFacts } from "../panel/round-facts.tsx";
import { SealedNotice } from "../panel/sealed-notice.tsx";
import { stateOf } from "../round-words.ts";
import { MeetingsTab } from "./meetings-tab.tsx";
import styles from "./round-page.module.css";
import { UnitsTab } from "./units-tab.tsx";

const route = getRouteApi("/c/$campaign/rounds/$round");

/** One round whole: its units and the teams' tasks, its draw with the proof, whom it meets; its facts and next step beside. */
export function RoundPage() {
  const { campaign } = useScope();
  const { round } = route.useParams();
  const read = useRead("read-round", { campaign, round });
  return <StateOf read={read}>{(one) => <RoundStory round={one} />}</StateOf>;
}

function RoundStory({ round }: { readonly round: Answer<"read-round"> }) {
  const say = useWords(roundWords);
  const [language] = useLanguage();
  const today = useToday();
  const { tab } = route.useSearch();
  const navigate = useNavigate();
  const isSample = round.scope.kind === "sample";
  const answer = [
    say(stateOf(round).word),
    formatDays(round.first_day, round.last_day, language, today),
    round.tasks > 0
      ? say("progress", { done: round.inspections, all: round.tasks })
      : say("unitsCount", { count: round.units }),
  ].join(" · ");
  const open = tab ?? (isSample && round.units === 0 ? "draw" : "units");
  return (
    <Page title={round.title} heading={`${round.title}　${answer}`} lead={round.plan_number}>
      <div className={styles.sides}>
        <Tabs
          className={styles.tabs ?? ""}
          activeKey={open}
          onChange={(next) => void navigate({ to: ".", search: (before) => ({ ...before, tab: next }) })}
          items={[
            { key: "units", label: say("tabUnits"), children: <UnitsTab round={round} /> },
            ...(isSample || round.draws.length > 0
              ? [{ key: "draw", label: say("tabDraw"), children: <DrawTab round={round} /> }]
              : []),
            { key: "meetings", label: say("tabMeetings"), children: <MeetingsTab round={round} /> },
          ]}
        />
        <aside>
          {round.sealed ? <SealedNotice /> : null}
          <RoundActions round={round} open={open} />
          <RoundFacts round={round} today={today} />
        </aside>
      </div>
    </Page>
  );
}

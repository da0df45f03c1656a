import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useCallback } from "react";
import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { useKeys } from "../../ui/keys.ts";
import { StateOf } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { meetingWords } from "../../words/meeting.ts";
import styles from "./meeting.module.css";
import { SlideShown } from "./slide-shown.tsx";
import { slidesOf } from "./slides-of.ts";

const PAIRS = 6;
const route = getRouteApi("/c/$campaign/meeting");

/** For the wall of a meeting room: one thing a page, large; arrow keys turn the pages. */
export function MeetingPage() {
  const { campaign, unit } = useScope();
  const scope = { campaign, ...(unit === undefined ? {} : { unit }) };
  const overview = useRead("read-overview", scope);
  const closed = useRead("list-ledger", { ...scope, standing: "closed", sort: "closed_last", limit: PAIRS });
  return (
    <StateOf read={overview}>
      {(answer) => <Meeting overview={answer} closed={closed.data?.rows ?? []} />}
    </StateOf>
  );
}

type MeetingProps = {
  readonly overview: Parameters<typeof SlideShown>[0]["overview"];
  readonly closed: Parameters<typeof slidesOf>[1];
};

function Meeting({ overview, closed }: MeetingProps) {
  const say = useWords(meetingWords);
  const navigate = useNavigate();
  const search = route.useSearch();
  const slides = slidesOf(overview, closed);
  const at = Math.min(Math.max(Number(search.page ?? 1) || 1, 1), slides.length);
  const turn = useCallback(
    (to: number) =>
      void navigate({ to: ".", search: (before) => ({ ...before, page: String(to) }), replace: true }),
    [navigate],
  );
  const leave = () =>
    void navigate({ to: "/c/$campaign/overview", params: (before) => ({ campaign: before.campaign ?? "" }) });
  const full = () => void document.documentElement.requestFullscreen();
  const [back, on] = [() => turn(Math.max(at - 1, 1)), () => turn(Math.min(at + 1, slides.length))];
  useKeys({ ArrowLeft: back, ArrowRight: on, PageUp: back, PageDown: on, " ": on, f: full, Escape: leave });
  const slide = slides[at - 1];
  return (
    <div className={styles.wall}>
      {slide === undefined ? null : <SlideShown slide={slide} overview={overview} />}
      <footer className={`${styles.foot} no-print`}>
        <span>{say("keys")}</span>
        <span className={styles.turn}>
          <Button onClick={back} disabled={at === 1}>
            {say("previous")}
          </Button>
          <span>{say("pageOf", { page: at, count: slides.length })}</span>
          <Button onClick={on} disabled={at === slides.length}>
            {say("next")}
          </Button>
          <Button onClick={full}>{say("full")}</Button>
          <Button onClick={leave}>{say("leave")}</Button>
        </span>
      </footer>
    </div>
  );
}

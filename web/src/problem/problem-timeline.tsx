import { trailPhrase } from "@cunjing/contract";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useReadPages } from "../api/queries.ts";
import type { Answer } from "../api/types.ts";
import { useScope } from "../app/campaign.ts";
import { Tag } from "../ui/tag.tsx";
import { Timeline, type TimelineEntry } from "../ui/timeline/timeline.tsx";
import { useLanguage, useWords } from "../words/define-words.ts";
import { photoWords } from "../words/photo.ts";
import { problemWords } from "../words/problem.ts";
import styles from "./problem.module.css";
import type { Problem } from "./problem-story.tsx";
import { toneOf, useStateWord, useWordOf } from "./problem-words.ts";
import { type StoryEntry, saidText, storyEntries, TEXTS } from "./story-entries.ts";

type Story = Answer<"read-problem-story">;
type StoryEvent = Story["events"][number];

/** What happened, by day, with the post and what came of it. */
export function ProblemTimeline({ problem, story }: { readonly problem: Problem; readonly story: Story }) {
  const say = useWords(problemWords);
  const { campaign } = useScope();
  const draw = useDrawEntry();
  // A long story is read on where asked for; the first page is here already.
  const pages = useReadPages(
    "read-problem-story",
    { campaign, problem: problem.problem },
    { enabled: story.next !== null },
  );
  const events = pages.data?.pages.flatMap((page) => page.events) ?? story.events;
  const entries = storyEntries(events, story.parts).map(draw);
  return (
    <>
      <Timeline label={say("story")} today={problem.as_of.slice(0, 10)} entries={entries} />
      {pages.hasNextPage ? (
        <Button size="small" onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          {say("earlier")}
        </Button>
      ) : null}
    </>
  );
}

function useDrawEntry(): (entry: StoryEntry, place: number) => TimelineEntry {
  const say = useWords(problemWords);
  const photo = useWords(photoWords);
  const event = useDrawEvent();
  return (entry, place) => {
    const when = { key: `${entry.at} ${place}`, day: entry.at.slice(0, 10), time: entry.at.slice(11, 16) };
    if (entry.kind === "event") return { ...when, ...event(entry.event) };
    if (entry.kind === "photos")
      return {
        ...when,
        what: (
          <span className={styles.soft}>
            {say("photoAdded", { stage: photo(entry.stage), count: entry.count })}
          </span>
        ),
      };
    const { kind, by, to_name, text, due_on } = entry.step;
    const more = [
      to_name === null ? "" : say("handedTo", { unit: to_name }),
      due_on === null ? "" : say("newDue", { due: due_on }),
      text ?? "",
    ].filter((one) => one !== "");
    return {
      ...when,
      what: say(kind),
      ...(by === null ? {} : { who: by }),
      ...(more.length === 0 ? {} : { more: more.join(" · ") }),
    };
  };
}

/** The server's label is Chinese; among English words it is what the trail calls it. */
function useDrawEvent(): (event: StoryEvent) => Omit<TimelineEntry, "key" | "day" | "time"> {
  const say = useWords(problemWords);
  const [language] = useLanguage();
  const stateWord = useStateWord();
  const wordOf = useWordOf();
  return (event) => {
    const name = language === "zh" ? event.label : trailPhrase(event.kind).en;
    const isTurn = event.to !== null;
    const said = (key: string) => saidText(event, key);
    const [channel, due, until, behalf, standIn, fixedBy, approver] = [
      said("channel"),
      said("due"),
      said("until"),
      said("on_behalf_of"),
      said("stand_in_reason"),
      said("fixed_by"),
      said("approver"),
    ];
    const small = [
      channel === undefined ? "" : wordOf(channel),
      due === undefined ? "" : say("newDue", { due: due.replace("T", " ") }),
      until === undefined ? "" : say("untilDay", { day: until }),
      approver === undefined
        ? ""
        : say(event.said.approved === false ? "refusedBy" : "approvedBy", { post: approver }),
      fixedBy === undefined ? "" : say("fixedBy", { who: fixedBy }),
      behalf === undefined ? "" : say("onBehalf", { whom: behalf }),
      standIn === undefined ? "" : say("standIn", { reason: standIn }),
    ].filter((one) => one !== "");
    const texts = TEXTS.flatMap((key) => said(key) ?? []);
    const more: ReactNode =
      small.length + texts.length === 0 ? undefined : (
        <>
          {small.join(" · ")}
          {texts.map((text) => (
            <p key={text} className={styles.said}>
              {text}
            </p>
          ))}
        </>
      );
    return {
      what:
        event.to === null ? (
          name
        ) : (
          <>
            {name} <Tag tone={toneOf(event.to)}>{stateWord(event.to)}</Tag>
          </>
        ),
      isTurn,
      ...(event.by === null ? {} : { who: event.by }),
      ...(more === undefined ? {} : { more }),
    };
  };
}

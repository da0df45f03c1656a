import type { Answer } from "../../api/types.ts";
import type { burdenWords } from "../../words/burden.ts";
import type { Say } from "../../words/define-words.ts";

type Counted = Answer<"list-week-burden">["units"][number];

/** What is counted of a unit in a week, in the order of the work. */
export const COUNTED = [
  "visits",
  "dispatches",
  "problems",
  "answers",
  "reports",
  "photos",
  "fields_asked",
  "fields_known",
  "minutes",
] as const satisfies readonly (keyof Counted)[];

/** Pixels: the same in both tables, so that a week's numbers stand under each other. */
const WIDTH = 84;
const LAST_WIDTH = 124;

/** A column for each number. */
export const countColumns = (say: Say<keyof typeof burdenWords.phrases>) =>
  COUNTED.map((one) => ({
    title: say(one),
    dataIndex: one,
    align: "right" as const,
    width: one === "minutes" ? LAST_WIDTH : WIDTH,
  }));

import { shortPeriod } from "../../ui/format.ts";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { useWords } from "../../words/define-words.ts";
import { factWords } from "../../words/facts.ts";
import type { Fact } from "./fact-kinds.ts";
import { type Standing, standingOf } from "./standing.ts";

const TONES: Readonly<Record<Standing, Tone>> = {
  open: "plain",
  counted: "done",
  late: "late",
  withdrawn: "plain",
  "withdrawn-counted": "soon",
};

/** Whether the frozen results of its periods have the fact. */
export function StandingTag({ fact }: { readonly fact: Fact }) {
  const say = useWords(factWords);
  const { standing, results } = standingOf(fact);
  const periods = [...new Set(results.map(({ title }) => shortPeriod(title)))].join(say("comma"));
  return <Tag tone={TONES[standing]}>{say(`standing_${standing}`, { periods })}</Tag>;
}

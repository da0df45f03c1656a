import { useCampaign } from "../../app/campaign.ts";
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
  const { can } = useCampaign();
  const { standing, results } = standingOf(fact);
  const periods = [...new Set(results.map(({ title }) => shortPeriod(title)))].join(say("comma"));
  // Whoever sees issued results only cannot be told that nothing is frozen.
  const word = standing === "open" && !can("assessment.review") ? "unissued" : standing;
  return <Tag tone={TONES[standing]}>{say(`standing_${word}`, { periods })}</Tag>;
}

/** What a problem is called in a heading: its village, with the county and town that tell it from others of that name, and its number there. */
import type { Answer } from "../api/types.ts";
import { useFullName } from "../ui/placed-name.tsx";
import { useWords } from "../words/define-words.ts";
import { problemWords } from "../words/problem.ts";

type Named = Pick<Answer<"read-problem">, "unit_name" | "above" | "serial">;

export function useProblemNumber(): (problem: Named) => string {
  const say = useWords(problemWords);
  const fullName = useFullName();
  return ({ unit_name, above, serial }) => {
    const unit = fullName(unit_name, above);
    return serial === null ? unit : say("numberOf", { unit, serial });
  };
}

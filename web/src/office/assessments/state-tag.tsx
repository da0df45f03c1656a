import { ASSESSMENT_STATES, type AssessmentState } from "@cunjing/contract";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { usePhrase } from "../../words/define-words.ts";

const TONES: Partial<Record<AssessmentState, Tone>> = {
  issued: "done",
  receipted: "done",
  failed: "late",
  withdrawn: "plain",
};

/** Where a result stands, in a word. */
export function StateTag({ state }: { readonly state: string }) {
  const phrase = usePhrase();
  const known = state as AssessmentState;
  return <Tag tone={TONES[known] ?? "doing"}>{phrase(ASSESSMENT_STATES[known])}</Tag>;
}

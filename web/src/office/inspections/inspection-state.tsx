import type { Answer } from "../../api/types.ts";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../words/define-words.ts";
import { inspectionWords } from "../../words/inspections.ts";

type Row = Pick<
  Answer<"list-inspections">["inspections"][number],
  "state" | "corrections" | "recusal" | "double_of"
>;

const TONES = { provisional: "soon", final: "done", withdrawn: "plain" } as const;

/** Where an inspection stands, and what else is to be known before one confirms it. */
export function InspectionState({ inspection }: { readonly inspection: Row }) {
  const say = useWords(inspectionWords);
  const { state, corrections, recusal, double_of } = inspection;
  return (
    <>
      <Tag tone={TONES[state]}>{say(state)}</Tag>{" "}
      {corrections > 0 ? <Tag>{say("correctedTimes", { count: corrections })}</Tag> : null}{" "}
      {double_of === null ? null : <Tag tone="doing">{say("double")}</Tag>}{" "}
      {recusal ? (
        <span title={say("recusalHelp")}>
          <Tag tone="late">{say("recusal")}</Tag>
        </span>
      ) : null}
    </>
  );
}

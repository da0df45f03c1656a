import { LockOutlined } from "@ant-design/icons";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../words/define-words.ts";
import { roundWords } from "../../words/rounds.ts";
import { type RoundRow, stateOf } from "./round-words.ts";

/** Where a round stands; a sealed one is told by a lock and its word. */
export function RoundState({ round }: { readonly round: Pick<RoundRow, "state" | "sealed" | "not_held"> }) {
  const say = useWords(roundWords);
  const { word, tone } = stateOf(round);
  return (
    <Tag tone={tone}>
      {word === "sealed" ? <LockOutlined aria-hidden /> : null}
      {say(word)}
    </Tag>
  );
}

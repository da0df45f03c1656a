import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { NOTHING, type Selection } from "./grid-selection.ts";

interface GridTickAllProps {
  readonly keys: readonly string[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Ticks all that was read, or none. */
export function GridTickAll({ keys, selection, onSelect }: GridTickAllProps) {
  const say = useWords(commonWords);
  const isAll = keys.length > 0 && selection.size >= keys.length;
  return (
    <input
      type="checkbox"
      checked={isAll}
      ref={(box) => {
        if (box !== null) box.indeterminate = selection.size > 0 && !isAll;
      }}
      onChange={() => onSelect(isAll ? NOTHING : new Set(keys))}
      aria-label={say("selectAll")}
    />
  );
}

import { useBlocker } from "@tanstack/react-router";
import { useRef } from "react";
import { useConfirm } from "../../../ui/confirm.tsx";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";

/**
 * Typed rows are not lost by a stray click: leaving them is asked first.
 * @param typed how many rows are typed and not entered
 * @returns lets the next navigation pass (everything was entered)
 */
export function useLeaveGuard(typed: number, kind: string): () => void {
  const say = useWords(factWords);
  const confirm = useConfirm();
  const isDone = useRef(false);
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      const stays =
        current.pathname === next.pathname && ((next.search as { kind?: string }).kind ?? kind) === kind;
      if (isDone.current || typed === 0 || stays) return false;
      return !(await confirm({
        heading: say("leaveHeading", { count: typed }),
        consequences: say("leaveWhat"),
        verb: say("leave"),
        isGrave: true,
      }));
    },
    enableBeforeUnload: () => typed > 0 && !isDone.current,
  });
  return () => {
    isDone.current = true;
  };
}

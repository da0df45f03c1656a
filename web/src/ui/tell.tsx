import { App, Button } from "antd";
import { type ReactNode, useEffect } from "react";
import { Failure } from "../api/failure.ts";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";

export interface Tell {
  /** What happened and what comes next: 「已交办 12 个问题，通知书 3 份待签发」; with `undo` where it can be taken back. */
  readonly done: (words: ReactNode, undo?: () => void) => void;
  /** What goes on now, by the id of what it is done to: said until it is shown in place (useShownInPlace), so that no message outlives it. */
  readonly begun: (work: string, words: ReactNode) => void;
  /** What was refused, in the server's words. */
  readonly failed: (error: unknown) => void;
}

const SECONDS = 4;
const UNDO_SECONDS = 8;

/** Messages after a command. */
export function useTell(): Tell {
  const { notification } = App.useApp();
  const say = useWords(commonWords);
  return {
    done: (words, undo) => {
      const key = crypto.randomUUID();
      notification.success({
        key,
        title: words,
        placement: "bottomRight",
        duration: undo === undefined ? SECONDS : UNDO_SECONDS,
        ...(undo === undefined
          ? {}
          : {
              actions: (
                <Button
                  size="small"
                  onClick={() => {
                    notification.destroy(key);
                    undo();
                  }}
                >
                  {say("undo")}
                </Button>
              ),
            }),
      });
    },
    begun: (work, words) =>
      notification.info({ key: work, title: words, placement: "bottomRight", duration: SECONDS }),
    failed: (error) => {
      const problem = error instanceof Failure ? error.problem : undefined;
      const isAway = problem?.code === "unreachable";
      notification.error({
        title: isAway ? say("unreachable") : (problem?.detail ?? problem?.title ?? say("failed")),
        description: isAway ? say("unreachableNext") : problem?.next,
        placement: "bottomRight",
        duration: 0,
      });
    },
  };
}

/**
 * Takes away what was said of work that goes on, as soon as the page shows what came of it: the message would lie over what is to be pressed next.
 * @param shown tells one outcome from the next; undefined while the work goes on
 */
export function useShownInPlace(work: string, shown: number | undefined): void {
  const { notification } = App.useApp();
  useEffect(() => {
    if (shown !== undefined) notification.destroy(work);
  }, [notification, work, shown]);
}

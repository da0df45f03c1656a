import { useRef, useState } from "react";
import { Failure } from "../../../api/failure.ts";
import { useCommand } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { moveWords } from "../../../words/moves.ts";
import type { Notice } from "./plan-notices.ts";

export interface DispatchValues {
  readonly channel?: string;
  readonly due?: string;
  readonly demand?: string;
  readonly contact?: string;
}

const said = (values: DispatchValues): DispatchValues =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === "string" && value.trim() !== ""),
  );

/** Sends one document after the other. What was sent is not sent again; what was refused stays with its reason. */
export function useSendNotices(onDone: () => void) {
  const say = useWords(moveWords);
  const tell = useTell();
  const { campaign } = useScope();
  const dispatch = useCommand("dispatch-problems");
  const [failures, setFailures] = useState<ReadonlyMap<string, string>>(new Map());
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [isSending, setSending] = useState(false);
  // A document keeps its id when it is sent again after the network failed: twice is once.
  const ids = useRef(new Map<string, string>());

  async function send(notices: readonly Notice[], values: DispatchValues) {
    setSending(true);
    const refused = new Map<string, string>();
    const done = new Set(sent);
    let problems = 0;
    for (const { receiver, problems: of } of notices) {
      if (done.has(receiver.unit)) continue;
      const key = `${receiver.unit} ${of.map(({ problem }) => problem).join()}`;
      const id = ids.current.get(key) ?? crypto.randomUUID();
      ids.current.set(key, id);
      const body = {
        dispatch: id,
        receiver: receiver.unit,
        problems: of.map(({ problem, revision }) => ({ problem, base: revision })),
        ...said(values),
      };
      try {
        await dispatch.mutateAsync({ args: { campaign }, body });
        done.add(receiver.unit);
        problems += of.length;
      } catch (error) {
        const problem = error instanceof Failure ? error.problem : undefined;
        refused.set(
          receiver.unit,
          problem?.detail ?? problem?.title ?? say("someRefused", { receiver: receiver.name }),
        );
      }
    }
    setSent(done);
    setFailures(refused);
    setSending(false);
    if (problems > 0) tell.done(say("dispatched", { problems, notices: done.size - sent.size }));
    if (refused.size === 0) onDone();
  }

  return { send, isSending, failures, sent };
}

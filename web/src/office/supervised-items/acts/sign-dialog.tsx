import { useState } from "react";
import { useSendEach } from "../../../api/send-each.ts";
import { useScope } from "../../../app/campaign.ts";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import { ActFrame } from "./act-frame.tsx";
import type { ActProps } from "./acts.tsx";
import { isTold, Medium, onBehalfOf, TOLD_ITSELF } from "./medium.tsx";
import { useOutcome } from "./use-outcome.ts";

/** 签收: all that were chosen, in one go. */
export function SignDialog({ rows, onClose, onDone }: ActProps) {
  const say = useWords(supervisedItemsWords);
  const { campaign } = useScope();
  const { sendAll, progress } = useSendEach("sign-dispatch");
  const settle = useOutcome();
  const [told, setTold] = useState(TOLD_ITSELF);
  const problems = rows.reduce((sum, row) => sum + row.problems, 0);
  async function act() {
    const outcome = await sendAll(
      rows.map(({ dispatch }) => ({
        args: { campaign },
        body: {
          step: crypto.randomUUID(),
          dispatch,
          medium: told.medium,
          ...onBehalfOf(told, say(`medium_${told.medium}`)),
        },
      })),
    );
    if (settle(outcome, say("signed", { count: rows.length, problems }))) onDone();
    else onClose();
  }
  return (
    <ActFrame
      heading={say("signHead", { count: rows.length })}
      consequences={say("signMeans", { problems })}
      verb={say("sign")}
      canAct={isTold(told)}
      progress={progress}
      onAct={act}
      onClose={onClose}
    >
      <Medium told={told} onTold={setTold} />
    </ActFrame>
  );
}

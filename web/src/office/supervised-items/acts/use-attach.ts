/** Sends what came with an answer, before the answer itself: a problem whose acceptance waits for a photo has it then. */
import { useState } from "react";
import { useScope } from "../../../app/campaign.ts";
import { sendPhoto } from "../../../problem/upload/send-photo.ts";
import { useTell } from "../../../ui/tell.tsx";
import type { Attached } from "./attachments.tsx";

export function useAttach(): {
  readonly isSending: boolean;
  /** Every file to every problem; what has arrived stays where a later one fails. Resolves to whether all did. */
  readonly attach: (problems: readonly string[], attached: Attached) => Promise<boolean>;
} {
  const tell = useTell();
  const { campaign } = useScope();
  const [isSending, setSending] = useState(false);
  const [sent] = useState(() => new Set<string>());
  async function attach(problems: readonly string[], { stage, files }: Attached): Promise<boolean> {
    setSending(true);
    try {
      for (const problem of problems)
        for (const file of files) {
          // Asked for again after a refusal, what is there already is not sent twice.
          const key = `${problem} ${stage} ${file.name} ${file.size} ${file.lastModified}`;
          if (sent.has(key)) continue;
          await sendPhoto({ campaign, problem, stage, file });
          sent.add(key);
        }
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    } finally {
      setSending(false);
    }
  }
  return { isSending, attach };
}

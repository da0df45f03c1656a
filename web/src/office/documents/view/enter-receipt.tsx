import { useCommand } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { noteOf, TOLD_FIRST, ToldFields, type ToldValues } from "../../../ui/told-fields.tsx";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";

interface EnterReceiptProps {
  readonly document: string;
  readonly n: number;
  readonly name: string;
  readonly onClose: () => void;
}

/** A receipt that came by telephone or on paper, entered for whoever has no account (D-1). */
export function EnterReceipt({ document, n, name, onClose }: EnterReceiptProps) {
  const say = useWords(documentsWords);
  const tell = useTell();
  const { campaign } = useScope();
  const receive = useCommand("receive-document");
  async function enter(told: ToldValues): Promise<boolean> {
    try {
      await receive.mutateAsync({
        args: { campaign },
        body: { document, n, medium: told.medium, post: told.post.trim(), ...noteOf(told) },
      });
      tell.done(say("receiptEntered", { name }));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<ToldValues>
      isOpen
      heading={say("enterReceiptOf", { name })}
      consequences={<p>{say("enterReceiptMeans")}</p>}
      verb={say("enterReceipt")}
      initial={TOLD_FIRST}
      onAct={enter}
      onClose={onClose}
    >
      <ToldFields who={say("whoReceived")} sayWho={say("sayWho")} />
    </ActDialog>
  );
}

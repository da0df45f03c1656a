import { Button } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { isIssuedState, usePeriod, usePeriodParams } from "../period/use-period.ts";
import { useOwnSheet } from "../period/use-view.ts";

/** The county's one step after the issue: it signs for the result, wherever on the page it is. */
export function ReceiptButton() {
  const say = useWords(periodWords);
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const { state } = usePeriod();
  const own = useOwnSheet();
  const receipt = useCommand("receipt-assessment");
  if (own === undefined || own.received_at !== null || !isIssuedState(state)) return null;
  const { sheet } = own;
  async function sign() {
    try {
      await receipt.mutateAsync({ args: { campaign }, body: { assessment, sheet } });
      tell.done(say("receipted"));
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <Button type="primary" loading={receipt.isPending} onClick={() => void sign()}>
      {say("receipt")}
    </Button>
  );
}

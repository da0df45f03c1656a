import { send } from "../../../api/call.ts";
import { Failure } from "../../../api/failure.ts";
import { queryClient } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";

interface Confirmable {
  readonly inspection: string;
  readonly revision: number;
}

/** Confirms one after the other; those that are refused are named, and the others stand. Resolves to whether anything was tried. */
export function useConfirmSeveral(): (rows: readonly Confirmable[]) => Promise<boolean> {
  const say = useWords(inspectionWords);
  const tell = useTell();
  const confirm = useConfirm();
  const { campaign } = useScope();
  return async (rows) => {
    const heading = say("confirmHeading", { count: rows.length });
    const isSure = await confirm({ heading, consequences: say("confirmWords"), verb: say("confirm") });
    if (!isSure) return false;
    const failed: unknown[] = [];
    for (const { inspection, revision } of rows) {
      try {
        await send("confirm-inspection", { args: { campaign }, body: { inspection }, base: revision });
      } catch (error) {
        failed.push(error);
      }
    }
    await queryClient.invalidateQueries();
    const done = rows.length - failed.length;
    const [first] = failed;
    if (first === undefined) tell.done(say("confirmedDone", { count: done }));
    else if (done === 0) tell.failed(first);
    else {
      const why = first instanceof Failure ? (first.problem.detail ?? first.problem.title) : "";
      tell.done(say("confirmedSome", { done, failed: failed.length, why }));
    }
    return true;
  };
}

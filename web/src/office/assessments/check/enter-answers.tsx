import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { noteOf, TOLD_FIRST, ToldFields, type ToldValues } from "../../../ui/told-fields.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams } from "../period/use-period.ts";

interface EnterAnswersProps {
  readonly sheets: Answer<"read-assessment">["sheets"];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Answers that came by telephone or on paper, entered for the counties that gave them (D-1). */
export function EnterAnswers({ sheets, onDone, onClose }: EnterAnswersProps) {
  const say = useWords(periodWords);
  const comma = useComma();
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const enter = useCommand("enter-check-answers");
  async function go(told: ToldValues): Promise<boolean> {
    try {
      const { entered } = await enter.mutateAsync({
        args: { campaign },
        body: {
          assessment,
          sheets: sheets.map(({ sheet }) => sheet),
          medium: told.medium,
          told_by: told.post.trim(),
          ...noteOf(told),
        },
      });
      tell.done(say("answersEntered", { count: entered }));
      onDone();
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<ToldValues>
      isOpen
      heading={say("enterAnswersOf", { count: sheets.length })}
      consequences={
        <>
          <p>{sheets.map(({ unit_name }) => unit_name).join(comma)}</p>
          <p>{say("enterAnswersMeans")}</p>
        </>
      }
      verb={say("enterAnswers")}
      initial={TOLD_FIRST}
      onAct={go}
      onClose={onClose}
    >
      <ToldFields who={say("answerToldBy")} sayWho={say("answerSayWho")} />
    </ActDialog>
  );
}

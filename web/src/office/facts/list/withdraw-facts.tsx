import { Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { shortPeriod } from "../../../ui/format.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import type { Fact } from "../fact-kinds.ts";

interface WithdrawFactsProps {
  /** None: the dialog is closed. */
  readonly facts: readonly Fact[];
  readonly onClose: (isDone: boolean) => void;
}

/** Taking back what was entered wrongly; which results keep it is said before. */
export function WithdrawFacts({ facts, onClose }: WithdrawFactsProps) {
  const say = useWords(factWords);
  const required = useRequired({ whitespace: true });
  const tell = useTell();
  const { campaign } = useScope();
  const command = useCommand("withdraw-facts");
  const counted = facts.flatMap(({ results }) => results.filter((one) => one.counted));
  const periods = [...new Set(counted.map(({ title }) => shortPeriod(title)))].join(say("comma"));
  async function withdraw({ reason }: { reason: string }): Promise<boolean> {
    try {
      const { withdrawn } = await command.mutateAsync({
        args: { campaign },
        body: { facts: facts.map(({ fact }) => fact), reason: reason.trim() },
      });
      tell.done(say(periods === "" ? "withdrawn" : "withdrawnThen", { count: withdrawn, periods }));
      onClose(true);
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<{ reason: string }>
      isOpen={facts.length > 0}
      heading={say("withdrawHeading", { count: facts.length, unit: facts[0]?.unit_name ?? "" })}
      consequences={
        <>
          <p>{say("withdrawStays")}</p>
          <p>{periods === "" ? say("withdrawOpen") : say("withdrawFrozen", { periods })}</p>
        </>
      }
      verb={say("withdraw")}
      isGrave
      onAct={withdraw}
      onClose={() => onClose(false)}
    >
      <Form.Item name="reason" label={say("reason")} rules={required}>
        <Input.TextArea rows={2} maxLength={1000} placeholder={say("withdrawHint")} />
      </Form.Item>
    </ActDialog>
  );
}

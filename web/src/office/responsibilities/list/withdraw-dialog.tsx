import { Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useFullName } from "../../../ui/placed-name.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { useView } from "../use-view.ts";
import type { Holding } from "./list-tab.tsx";

/** What was recorded by mistake is taken back: it was never so. */
export function WithdrawDialog({
  holding,
  onClose,
}: {
  readonly holding: Holding;
  readonly onClose: () => void;
}) {
  const say = useWords(responsibilityWords);
  const required = useRequired();
  const tell = useTell();
  const fullName = useFullName();
  const { campaign } = useView();
  const command = useCommand("withdraw-responsibility");

  async function withdraw({ reason }: { readonly reason: string }): Promise<boolean> {
    try {
      const body = { responsibility: holding.responsibility, reason };
      await command.mutateAsync({ args: { campaign }, body, base: holding.revision });
      tell.done(say("withdrawnDone"));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<{ reason: string }>
      isOpen
      onClose={onClose}
      onAct={withdraw}
      isGrave
      verb={say("withdraw")}
      heading={say("withdrawHeading", {
        post: holding.post ?? holding.holder,
        unit: fullName(holding.unit_name, holding.above),
      })}
      consequences={<p>{say("withdrawWords")}</p>}
    >
      <Form.Item name="reason" label={say("reason")} rules={required}>
        <Input maxLength={200} autoFocus />
      </Form.Item>
    </ActDialog>
  );
}

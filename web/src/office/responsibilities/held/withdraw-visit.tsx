import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { useView } from "../use-view.ts";

interface WithdrawVisitProps {
  readonly visit: string;
  readonly revision: number;
  /** What is withdrawn: 5月9日 甲村. */
  readonly name: string;
}

/** 撤回 of a visit that was recorded by mistake, with a reason: it counts no more. */
export function WithdrawVisit({ visit, revision, name }: WithdrawVisitProps) {
  const say = useWords(responsibilityWords);
  const required = useRequired({ whitespace: true });
  const tell = useTell();
  const { campaign } = useView();
  const { can } = useCampaign();
  const [isOpen, setOpen] = useState(false);
  const withdraw = useCommand("withdraw-visit");
  if (!can("duty.record")) return null;
  async function act({ reason }: { readonly reason: string }): Promise<boolean> {
    try {
      const body = { visit, reason: reason.trim() };
      await withdraw.mutateAsync({ args: { campaign }, body, base: revision });
      tell.done(say("withdrawnDone"));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <>
      <Button
        type="link"
        size="small"
        aria-label={say("withdrawVisit", { name })}
        onClick={() => setOpen(true)}
      >
        {say("withdraw")}
      </Button>
      <ActDialog<{ readonly reason: string }>
        isOpen={isOpen}
        isGrave
        heading={say("withdrawVisit", { name })}
        verb={say("withdraw")}
        onAct={act}
        onClose={() => setOpen(false)}
      >
        <Form.Item name="reason" label={say("reason")} rules={required}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
      </ActDialog>
    </>
  );
}

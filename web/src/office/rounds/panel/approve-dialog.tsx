import { Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { useKnownOrgan } from "./use-known-organ.ts";

interface DialogProps {
  readonly round: Answer<"read-round">;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly organ: string;
  readonly organ_code: string;
}

/** Approval by another person than the planner; the server refuses one's own. */
export function ApproveDialog({ round, isOpen, onClose }: DialogProps) {
  const say = useWords(roundWords);
  const tell = useTell();
  const { campaign } = useScope();
  const command = useCommand("approve-round");
  const known = useKnownOrgan(isOpen);

  async function approve({ organ, organ_code }: Values): Promise<boolean> {
    try {
      const body = { round: round.round, organ, organ_code };
      const { plan_number } = await command.mutateAsync({ args: { campaign }, body, base: round.revision });
      tell.done(plan_number === null ? say("approvedSealed") : say("approvedDone", { number: plan_number }));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }

  const rules = useRequired();
  return (
    <ActDialog<Values>
      key={known?.organ ?? ""}
      isOpen={isOpen}
      onClose={onClose}
      onAct={approve}
      verb={say("approve")}
      heading={say("approveHeading", { title: round.title })}
      consequences={<p>{say(round.sealed ? "approveSealed" : "approveOpen", { units: round.units })}</p>}
      {...(known === undefined ? {} : { initial: known })}
    >
      <Form.Item name="organ" label={say("organName")} rules={rules} style={{ marginTop: 16 }}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="organ_code" label={say("organCode")} extra={say("organCodeHint")} rules={rules}>
        <Input maxLength={20} />
      </Form.Item>
    </ActDialog>
  );
}

import { Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./round-panel.module.css";

interface DialogProps {
  readonly round: Answer<"read-round">;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The release of a covert round: what becomes visible to whom, what follows, and that it is final. */
export function ReleaseDialog({ round, isOpen, onClose }: DialogProps) {
  const say = useWords(roundWords);
  const required = useRequired();
  const tell = useTell();
  const { campaign } = useScope();
  const command = useCommand("release-round");

  async function release({ reason }: { readonly reason: string }): Promise<boolean> {
    try {
      const body = { round: round.round, reason };
      const { opened } = await command.mutateAsync({ args: { campaign }, body, base: round.revision });
      const { units, inspections, numbered } = opened;
      tell.done(say("releasedDone", { units, inspections, numbered }));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }

  const counts = { units: round.units, inspections: round.inspections };
  return (
    <ActDialog<{ reason: string }>
      isOpen={isOpen}
      onClose={onClose}
      onAct={release}
      isGrave
      verb={say("release")}
      heading={say("releaseHeading", { title: round.title })}
      consequences={
        <ul className={styles.consequences}>
          <li>{say("releaseWho", counts)}</li>
          <li>{say("releaseNumbers")}</li>
          <li>{say("releaseNotices")}</li>
          <li>
            <strong>{say("releaseFinal")}</strong>
          </li>
        </ul>
      }
    >
      <Form.Item name="reason" label={say("releaseReason")} rules={required}>
        <Input.TextArea maxLength={200} rows={2} autoFocus placeholder={say("releaseReasonHint")} />
      </Form.Item>
    </ActDialog>
  );
}

import { Checkbox, Form, Input, Select } from "antd";
import { useCommand } from "../../api/queries.ts";
import type { Body } from "../../api/types.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { complaintWords } from "../../words/complaints.ts";
import { useWords } from "../../words/define-words.ts";
import { useAct } from "../shared/use-act.ts";
import { CATEGORIES } from "./categories.ts";

interface Values {
  readonly category: Body<"complain-about-system">["category"];
  readonly text: string;
  readonly toCampaign?: boolean;
}

interface ComplainDialogProps {
  /** The campaign that the page belongs to: its office may be told as well. */
  readonly campaign: string | undefined;
  readonly onClose: () => void;
}

/** The complaint box: for whoever is signed in, from the account menu. Those who answer are not told whose it is. */
export function ComplainDialog({ campaign, onClose }: ComplainDialogProps) {
  const say = useWords(complaintWords);
  const required = useRequired({ whitespace: true });
  const act = useAct();
  const complain = useCommand("complain-about-system");
  return (
    <ActDialog<Values>
      isOpen
      heading={say("complain")}
      consequences={<p>{say("complainWhat")}</p>}
      verb={say("send")}
      initial={{ category: "hard_to_use" }}
      onAct={({ category, text, toCampaign = false }) =>
        act(say("sent"), () =>
          complain.mutateAsync({
            args: {},
            body: {
              complaint: crypto.randomUUID(),
              category,
              text,
              ...(toCampaign && campaign !== undefined ? { campaign } : {}),
            },
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="category" label={say("category")}>
        <Select options={CATEGORIES.map((one) => ({ value: one, label: say(one) }))} />
      </Form.Item>
      <Form.Item name="text" label={say("text")} rules={required}>
        <Input.TextArea rows={5} maxLength={2000} showCount />
      </Form.Item>
      {campaign === undefined ? null : (
        <Form.Item name="toCampaign" valuePropName="checked">
          <Checkbox>{say("toCampaign")}</Checkbox>
        </Form.Item>
      )}
    </ActDialog>
  );
}

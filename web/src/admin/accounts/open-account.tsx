import { Form, Input, Select } from "antd";
import { useCommand } from "../../api/queries.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { accountWords } from "../../words/accounts.ts";
import { useWords } from "../../words/define-words.ts";
import { useAct } from "../shared/use-act.ts";

interface Values {
  readonly name: string;
  readonly post: string;
  readonly language: "zh" | "en";
  readonly telephone?: string;
}

interface OpenAccountProps {
  readonly onClose: () => void;
  readonly onOpened: (account: string) => void;
}

/** A new account: for a post, never for a person's name. It can do nothing until a role is granted. */
export function OpenAccount({ onClose, onOpened }: OpenAccountProps) {
  const say = useWords(accountWords);
  const act = useAct();
  const open = useCommand("open-account");
  async function send({ name, post, language, telephone = "" }: Values): Promise<boolean> {
    const account = crypto.randomUUID();
    const contact = telephone.trim() === "" ? {} : { contact: { telephone: telephone.trim(), other: null } };
    const isDone = await act(say("opened"), () =>
      open.mutateAsync({ args: {}, body: { account, name, post, language, ...contact } }),
    );
    if (isDone) onOpened(account);
    return isDone;
  }
  const required = useRequired({ whitespace: true });
  return (
    <ActDialog<Values>
      isOpen
      heading={say("openAccount")}
      consequences={<p>{say("openWhat")}</p>}
      verb={say("openAccount")}
      initial={{ language: "zh" }}
      onAct={send}
      onClose={onClose}
    >
      <Form.Item name="post" label={say("post")} extra={say("postHint")} rules={required}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="name" label={say("name")} extra={say("nameHint")} rules={required}>
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <Form.Item name="telephone" label={say("telephone")}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="language" label={say("language")}>
        <Select
          options={[
            { value: "zh", label: "中文" },
            { value: "en", label: "English" },
          ]}
        />
      </Form.Item>
    </ActDialog>
  );
}

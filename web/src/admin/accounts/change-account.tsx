import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useCommand } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { accountWords } from "../../words/accounts.ts";
import { useWords } from "../../words/define-words.ts";
import { useAct } from "../shared/use-act.ts";

interface Values {
  readonly post: string;
  readonly name: string;
  readonly language: "zh" | "en";
}

/** Another post, another name to sign in with, another language; what was left as it is is not sent, and so not recorded as changed. */
export function ChangeAccount({ account: one }: { readonly account: Answer<"read-account"> }) {
  const say = useWords(accountWords);
  const act = useAct();
  const change = useCommand("change-account");
  const [isOpen, setOpen] = useState(false);
  const { account, post, name, language, revision } = one;
  const send = (values: Values) => {
    const changed = {
      ...(values.post.trim() === post ? {} : { post: values.post.trim() }),
      ...(values.name.trim() === name ? {} : { name: values.name.trim() }),
      ...(values.language === language ? {} : { language: values.language }),
    };
    if (Object.keys(changed).length === 0) return Promise.resolve(true);
    return act(say("changed"), () =>
      change.mutateAsync({ args: {}, body: { account, ...changed }, base: revision }),
    );
  };
  const required = useRequired({ whitespace: true });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say("change")}
      </Button>
      {isOpen ? (
        <ActDialog<Values>
          isOpen
          heading={say("changeHeading", { post })}
          consequences={<p>{say("changeWhat")}</p>}
          verb={say("change")}
          initial={{ post, name, language }}
          onAct={send}
          onClose={() => setOpen(false)}
        >
          <Form.Item name="post" label={say("post")} extra={say("postHint")} rules={required}>
            <Input maxLength={60} autoFocus />
          </Form.Item>
          <Form.Item
            name="name"
            label={say("name")}
            extra={say("nameHint")}
            rules={[...required, { pattern: /^[a-z0-9][a-z0-9._-]{1,63}$/, message: say("nameHint") }]}
          >
            <Input maxLength={64} autoComplete="off" />
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
      ) : null}
    </>
  );
}

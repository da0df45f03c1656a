import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../api/queries.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useConfirm } from "../../ui/confirm.tsx";
import { StateOf } from "../../ui/states.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { accountWords } from "../../words/accounts.ts";
import { useWords } from "../../words/define-words.ts";
import { useAct } from "../shared/use-act.ts";
import styles from "./accounts.module.css";

interface Values {
  readonly provider: string;
  readonly subject: string;
}

/** Who at an identity provider this account is: linked beforehand, since nobody gets an account by signing in. */
export function ProviderLinks({ account }: { readonly account: string }) {
  const say = useWords(accountWords);
  const act = useAct();
  const confirm = useConfirm();
  const links = useRead("list-provider-links", { account });
  const providers = useRead("get-sign-in", {}).data?.providers ?? [];
  const link = useCommand("link-provider");
  const unlink = useCommand("unlink-provider");
  const [isOpen, setOpen] = useState(false);
  async function take(one: Values) {
    const isSure = await confirm({
      heading: say("unlinkHeading", { subject: one.subject }),
      consequences: say("unlinkWhat"),
      verb: say("unlink"),
      isGrave: true,
    });
    if (isSure) await act(say("done"), () => unlink.mutateAsync({ args: {}, body: one }));
  }
  const required = useRequired({ whitespace: true });
  return (
    <StateOf read={links} rows={2}>
      {({ links: all }) => (
        <div className={styles.acts}>
          {all.length === 0 ? <span className={styles.soft}>{say("noLinks")}</span> : null}
          {all.map(({ provider, subject }) => (
            <span key={`${provider} ${subject}`}>
              {provider}：{subject}{" "}
              <Button size="small" onClick={() => void take({ provider, subject })}>
                {say("unlink")}
              </Button>
            </span>
          ))}
          {providers.length === 0 ? null : (
            <Button size="small" onClick={() => setOpen(true)}>
              {say("link")}
            </Button>
          )}
          {isOpen ? (
            <ActDialog<Values>
              isOpen
              heading={say("link")}
              consequences={<p>{say("linkWhat")}</p>}
              verb={say("link")}
              onAct={(values) =>
                act(say("done"), () => link.mutateAsync({ args: {}, body: { account, ...values } }))
              }
              onClose={() => setOpen(false)}
            >
              <Form.Item name="provider" label={say("provider")} rules={required}>
                <Select options={providers.map(({ id }) => ({ value: id, label: id }))} />
              </Form.Item>
              <Form.Item name="subject" label={say("subject")} rules={required}>
                <Input maxLength={255} autoComplete="off" />
              </Form.Item>
            </ActDialog>
          ) : null}
        </div>
      )}
    </StateOf>
  );
}

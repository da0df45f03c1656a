import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { post } from "../../api/call.ts";
import { useCommand } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { useConfirm } from "../../ui/confirm.tsx";
import { useTell } from "../../ui/tell.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { accountWords } from "../../words/accounts.ts";
import { useWords } from "../../words/define-words.ts";
import { useAct } from "../shared/use-act.ts";
import styles from "./accounts.module.css";

/** Signing in: first password, locks, second factor, sessions, closing the account. Each says beforehand what follows. */
export function AccountActs({ account: one }: { readonly account: Answer<"read-account"> }) {
  const say = useWords(accountWords);
  const required = useRequired({ whitespace: true });
  const tell = useTell();
  const act = useAct();
  const confirm = useConfirm();
  const { account, post: holder, disabled } = one;
  const unlock = useCommand("unlock-sign-in");
  const reset = useCommand("reset-second-factor");
  const end = useCommand("end-sessions");
  const disable = useCommand("disable-account");
  const enable = useCommand("enable-account");
  const [password, setPassword] = useState<string>();
  const [isAsking, setAsking] = useState(false);

  async function giveFirstPassword() {
    const isSure = await confirm({
      heading: say("passwordHeading", { post: holder }),
      consequences: say("passwordWhat"),
      verb: say("givePassword"),
      isGrave: true,
    });
    if (!isSure) return;
    try {
      setPassword((await post("post-accounts-account-initial-password", { account })).password);
    } catch (error) {
      tell.failed(error);
    }
  }
  async function sure(heading: string, consequences: string, verb: string, sending: () => Promise<unknown>) {
    if (await confirm({ heading, consequences, verb, isGrave: true })) await act(say("done"), sending);
  }
  const args = { args: {}, body: { account } };
  return (
    <div className={styles.acts}>
      <Button onClick={() => void giveFirstPassword()}>{say("givePassword")}</Button>
      <Button onClick={() => void act(say("unlocked"), () => unlock.mutateAsync(args))}>
        {say("unlock")}
      </Button>
      <Button
        onClick={() =>
          void sure(say("resetHeading", { post: holder }), say("resetWhat"), say("reset"), () =>
            reset.mutateAsync(args),
          )
        }
      >
        {say("reset")}
      </Button>
      <Button
        onClick={() =>
          void sure(say("endHeading", { post: holder }), say("endWhat"), say("end"), () =>
            end.mutateAsync(args),
          )
        }
      >
        {say("end")}
      </Button>
      <Button danger={!disabled} onClick={() => setAsking(true)}>
        {say(disabled ? "enable" : "disable")}
      </Button>
      <Modal
        open={password !== undefined}
        title={say("passwordHeading", { post: holder })}
        okText={say("noted")}
        cancelButtonProps={{ style: { display: "none" } }}
        closable={false}
        onOk={() => setPassword(undefined)}
      >
        <p>{say("passwordOnce")}</p>
        <pre className={styles.password}>{password}</pre>
      </Modal>
      {isAsking ? (
        <ActDialog<{ reason: string }>
          isOpen
          isGrave={!disabled}
          heading={say(disabled ? "enableHeading" : "disableHeading", { post: holder })}
          consequences={<p>{say(disabled ? "enableWhat" : "disableWhat")}</p>}
          verb={say(disabled ? "enable" : "disable")}
          onAct={({ reason }) =>
            act(say("done"), () =>
              (disabled ? enable : disable).mutateAsync({ args: {}, body: { account, reason } }),
            )
          }
          onClose={() => setAsking(false)}
        >
          <Form.Item name="reason" label={say("reason")} rules={required}>
            <Input maxLength={200} placeholder={say("reasonHint")} autoFocus />
          </Form.Item>
        </ActDialog>
      ) : null}
    </div>
  );
}

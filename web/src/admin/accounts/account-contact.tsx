import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../api/queries.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { accountWords } from "../../words/accounts.ts";
import { useWords } from "../../words/define-words.ts";
import { useAct } from "../shared/use-act.ts";
import styles from "./accounts.module.css";

interface Values {
  readonly telephone?: string;
  readonly other?: string;
}

const orNull = (text = ""): string | null => (text.trim() === "" ? null : text.trim());

/** Contact data are written here and not read: who they are for sees them in the campaign. */
export function AccountContact({
  account,
  hasContact,
}: {
  readonly account: string;
  readonly hasContact: boolean;
}) {
  const say = useWords(accountWords);
  const act = useAct();
  const set = useCommand("set-contact");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.acts}>
      <span className={styles.soft}>{say(hasContact ? "hasContact" : "noContact")}</span>
      <Button size="small" onClick={() => setOpen(true)}>
        {say("setContact")}
      </Button>
      {isOpen ? (
        <ActDialog<Values>
          isOpen
          heading={say("setContact")}
          consequences={<p>{say("contactWhat")}</p>}
          verb={say("setContact")}
          onAct={({ telephone, other }) =>
            act(say("done"), () =>
              set.mutateAsync({
                args: {},
                body: { account, telephone: orNull(telephone), other: orNull(other) },
              }),
            )
          }
          onClose={() => setOpen(false)}
        >
          <Form.Item name="telephone" label={say("telephone")}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="other" label={say("other")}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
        </ActDialog>
      ) : null}
    </div>
  );
}

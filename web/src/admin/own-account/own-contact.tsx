import { Button, Form, Input } from "antd";
import { useCommand } from "../../api/queries.ts";
import { useWords } from "../../words/define-words.ts";
import { ownAccountWords } from "../../words/own-account.ts";
import { useAct } from "../shared/use-act.ts";
import styles from "./own-account.module.css";

interface Contact {
  readonly telephone: string | null;
  readonly other: string | null;
}

const orNull = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);

/** One's own contact data: kept, corrected, or erased by emptying the field (PIPL arts. 46, 47). */
export function OwnContact(contact: Contact) {
  const say = useWords(ownAccountWords);
  const act = useAct();
  const keep = useCommand("set-own-contact");
  return (
    <Form<Contact>
      layout="vertical"
      className={styles.form}
      initialValues={contact}
      onFinish={({ telephone, other }) =>
        void act(say("contactKept"), () =>
          keep.mutateAsync({ args: {}, body: { telephone: orNull(telephone), other: orNull(other) } }),
        )
      }
    >
      <p className={styles.soft}>{say("contactWhat")}</p>
      <Form.Item name="telephone" label={say("telephone")}>
        <Input autoComplete="tel" />
      </Form.Item>
      <Form.Item name="other" label={say("otherContact")}>
        <Input maxLength={100} />
      </Form.Item>
      <Button htmlType="submit">{say("save")}</Button>
    </Form>
  );
}

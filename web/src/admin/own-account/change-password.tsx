import { Button, Form, Input } from "antd";
import { post } from "../../api/call.ts";
import { useRequired } from "../../ui/use-required.ts";
import { useWords } from "../../words/define-words.ts";
import { ownAccountWords } from "../../words/own-account.ts";
import { useAct } from "../shared/use-act.ts";
import styles from "./own-account.module.css";

interface Values {
  readonly old: string;
  readonly password: string;
  readonly again: string;
}

/** Changes one's own password; the rules are said beforehand, and the server has the last word on them. */
export function ChangePassword() {
  const say = useWords(ownAccountWords);
  const required = useRequired();
  const act = useAct();
  const [form] = Form.useForm<Values>();
  async function change({ old, password }: Values) {
    const isDone = await act(say("passwordChanged"), () => post("put-password", {}, { old, password }));
    if (isDone) form.resetFields();
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.form}
      onFinish={(values) => void change(values)}
    >
      <p className={styles.soft}>{say("passwordRules")}</p>
      <Form.Item name="old" label={say("oldPassword")} rules={required}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="password" label={say("newPassword")} rules={required}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={say("newAgain")}
        dependencies={["password"]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue("password")
                ? Promise.resolve()
                : Promise.reject(new Error(say("notSame"))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button htmlType="submit">{say("changePassword")}</Button>
    </Form>
  );
}

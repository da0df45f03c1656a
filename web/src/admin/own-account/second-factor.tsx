import { Button, Form, Input } from "antd";
import { useState } from "react";
import { post } from "../../api/call.ts";
import { useTell } from "../../ui/tell.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { useWords } from "../../words/define-words.ts";
import { ownAccountWords } from "../../words/own-account.ts";
import { useAct } from "../shared/use-act.ts";
import styles from "./own-account.module.css";

interface Begun {
  readonly ticket: string;
  readonly secret: string;
  /** An SVG drawing. */
  readonly qr: string;
}

/** Sets up one-time codes in three steps (password, authenticator, recovery codes), or drops them. */
export function SecondFactor() {
  const say = useWords(ownAccountWords);
  const required = useRequired();
  const tell = useTell();
  const act = useAct();
  const [password, setPassword] = useState("");
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();

  async function begin() {
    try {
      setBegun((await post("post-second-factor", {}, { password })) as unknown as Begun);
      setPassword("");
    } catch (error) {
      tell.failed(error);
    }
  }
  async function finish({ code }: { code: string }) {
    if (begun === undefined) return;
    try {
      const answer = await post("post-second-factor-finish", {}, { ticket: begun.ticket, code });
      setCodes(answer.recovery_codes);
      setBegun(undefined);
    } catch (error) {
      tell.failed(error);
    }
  }
  async function drop() {
    if (await act(say("dropped"), () => post("post-second-factor-drop", {}, { password }))) setPassword("");
  }

  if (codes !== undefined)
    return (
      <div className={styles.form}>
        <p>{say("recoveryHelp")}</p>
        <pre className={styles.codes}>{codes.join("\n")}</pre>
        <Button type="primary" onClick={() => setCodes(undefined)}>
          {say("kept")}
        </Button>
      </div>
    );
  if (begun !== undefined)
    return (
      <Form
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        onFinish={(values) => void finish(values)}
      >
        <p>{say("enrolHelp")}</p>
        <img
          className={styles.qr}
          alt={say("qr")}
          src={`data:image/svg+xml;utf8,${encodeURIComponent(begun.qr)}`}
        />
        <pre className={styles.codes}>{begun.secret}</pre>
        <Form.Item name="code" label={say("code")} rules={required}>
          <Input inputMode="numeric" autoComplete="one-time-code" autoFocus />
        </Form.Item>
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit">
            {say("confirmCode")}
          </Button>
          <Button onClick={() => setBegun(undefined)}>{say("cancel")}</Button>
        </div>
      </Form>
    );
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{say("secondFactorWhat")}</p>
      <Input.Password
        autoComplete="current-password"
        aria-label={say("oldPassword")}
        placeholder={say("oldPassword")}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <div className={styles.buttons}>
        <Button disabled={password === ""} onClick={() => void begin()}>
          {say("enrol")}
        </Button>
        <Button disabled={password === ""} onClick={() => void drop()}>
          {say("drop")}
        </Button>
      </div>
    </div>
  );
}

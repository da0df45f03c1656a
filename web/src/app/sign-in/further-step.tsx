import { Button, Form, Input } from "antd";
import { useEffect, useState } from "react";
import { post } from "../../api/call.ts";
import { Failure } from "../../api/failure.ts";
import { FailureView } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { signInWords } from "../../words/sign-in.ts";
import styles from "./sign-in.module.css";
import type { SignInAnswer } from "./sign-in-page.tsx";

interface FurtherStepProps {
  readonly answer: SignInAnswer;
  readonly onAnswer: (answer: SignInAnswer) => Promise<void>;
  readonly onDone: () => Promise<void>;
}

/** What the server asks for after the password: a one-time code, a new password, or setting up codes. */
export function FurtherStep({ answer, onAnswer, onDone }: FurtherStepProps) {
  const say = useWords(signInWords);
  const [failure, setFailure] = useState<Failure>();
  const [secret, setSecret] = useState<{ ticket: string; secret: string }>();
  const { ticket, next } = answer;

  useEffect(() => {
    if (next !== "enrol_second_factor") return;
    post("post-sign-in-enrolment", {}, ticket === undefined ? {} : { ticket })
      .then((begun) =>
        setSecret({ ticket: begun.ticket, secret: String((begun as { secret?: unknown }).secret) }),
      )
      .catch(setFailure);
  }, [next, ticket]);

  async function attempt(sent: Promise<SignInAnswer>) {
    setFailure(undefined);
    try {
      await onAnswer(await sent);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setFailure(error);
    }
  }

  const shown = failure === undefined ? null : <FailureView failure={failure} />;
  if (next === "session")
    return (
      <div className={styles.step}>
        <h2>{say("recovery")}</h2>
        <p>{say("recoveryHelp")}</p>
        <pre>{answer.recovery_codes?.join("\n")}</pre>
        <Button type="primary" onClick={() => void onDone()}>
          {say("goOn")}
        </Button>
      </div>
    );
  if (next === "new_password")
    return (
      <Form
        layout="vertical"
        className={styles.step}
        onFinish={({ password }: { password: string }) =>
          void attempt(
            post("post-sign-in-new-password", {}, { ...(ticket === undefined ? {} : { ticket }), password }),
          )
        }
      >
        <h2>{say("newPassword")}</h2>
        <p>{say("newPasswordHelp")}</p>
        {shown}
        <Form.Item name="password" label={say("newPassword")}>
          <Input.Password autoComplete="new-password" autoFocus size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block>
          {say("goOn")}
        </Button>
      </Form>
    );
  const enrols = next === "enrol_second_factor";
  return (
    <Form
      layout="vertical"
      className={styles.step}
      onFinish={({ code }: { code: string }) => {
        const sent = { ...(ticket === undefined ? {} : { ticket: secret?.ticket ?? ticket }), code };
        void attempt(post(enrols ? "post-sign-in-enrolment-finish" : "post-sign-in-second-factor", {}, sent));
      }}
    >
      <h2>{say(enrols ? "enrol" : "code")}</h2>
      <p>{say(enrols ? "enrolHelp" : "codeHelp")}</p>
      {enrols ? <pre>{secret?.secret ?? "…"}</pre> : null}
      {shown}
      <Form.Item name="code" label={say("code")}>
        <Input autoComplete="one-time-code" inputMode="numeric" autoFocus size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block>
        {say("goOn")}
      </Button>
    </Form>
  );
}

import { Button, Form, Input } from "antd";
import { useState } from "react";
import { addressOf, post } from "../../api/call.ts";
import { Failure } from "../../api/failure.ts";
import type { Answer } from "../../api/types.ts";
import { FailureView } from "../../ui/states.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { signInWords } from "../../words/sign-in.ts";
import type { SignInAnswer } from "./sign-in-page.tsx";

interface NameAndPasswordProps {
  readonly providers: Answer<"get-sign-in">["providers"];
  readonly onAnswer: (answer: SignInAnswer) => Promise<void>;
}

export function NameAndPassword({ providers, onAnswer }: NameAndPasswordProps) {
  const say = useWords(signInWords);
  const [language] = useLanguage();
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);

  async function signIn(said: { name: string; password: string }) {
    setBusy(true);
    setFailure(undefined);
    try {
      await onAnswer(await post("post-sign-in", {}, said));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form layout="vertical" requiredMark={false} onFinish={(said) => void signIn(said)}>
      {failure === undefined ? null : <FailureView failure={failure} />}
      <Form.Item name="name" label={say("name")} rules={[{ required: true, message: "" }]}>
        <Input autoComplete="username" autoFocus size="large" />
      </Form.Item>
      <Form.Item name="password" label={say("password")} rules={[{ required: true, message: "" }]}>
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={isBusy}>
        {say("signIn")}
      </Button>
      {providers.map(({ id, label }) => (
        <Button
          key={id}
          size="large"
          block
          style={{ marginTop: 12 }}
          href={addressOf("get-sign-in-providers-provider", { provider: id })}
        >
          {say("by", { provider: labelOf(label, language) })}
        </Button>
      ))}
    </Form>
  );
}

/** A provider's label is one text, or one a language. */
function labelOf(label: unknown, language: string): string {
  if (typeof label === "string") return label;
  return String((label as Record<string, unknown> | null)?.[language] ?? "");
}

import { post } from "../../api/call.ts";
import { useRead } from "../../api/queries.ts";
import { useTell } from "../../ui/tell.tsx";
import { commonWords } from "../../words/common.ts";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { signInWords } from "../../words/sign-in.ts";
import styles from "./sign-in.module.css";
import type { SignInAnswer } from "./sign-in-page.tsx";

/** In the demonstration: one post a role, entered by one click. Elsewhere the server knows no such list, and nothing is shown. */
export function DemonstrationPosts({
  onAnswer,
}: {
  readonly onAnswer: (answer: SignInAnswer) => Promise<void>;
}) {
  const say = useWords(signInWords);
  const common = useWords(commonWords);
  const phrase = usePhrase();
  const tell = useTell();
  const demonstration = useRead("get-demonstration", {});
  if (demonstration.data === undefined) return null;

  async function enter(name: string, password: string) {
    try {
      await onAnswer(await post("post-sign-in", {}, { name, password }));
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <section className={styles.demonstration}>
      <h2>{say("demonstration")}</h2>
      <p>{say("demonstrationLead")}</p>
      <p>
        <strong>{common("simulated")}</strong>
      </p>
      <ul className={styles.posts}>
        {demonstration.data.accounts.map(({ name, password, role_name, post: title }) => (
          <li key={name}>
            <button type="button" onClick={() => void enter(name, password)}>
              <strong>{phrase(role_name)}</strong>
              <span>{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { queryClient, useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { commonWords } from "../../words/common.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { shellWords } from "../../words/shell.ts";
import { signInWords } from "../../words/sign-in.ts";
import { Mark } from "../shell/mark.tsx";
import { DemonstrationPosts } from "./demonstration-posts.tsx";
import { FurtherStep } from "./further-step.tsx";
import { NameAndPassword } from "./name-and-password.tsx";
import styles from "./sign-in.module.css";

export type SignInAnswer = Answer<"post-sign-in">;

const route = getRouteApi("/sign-in");

/** The door: name and password, then whatever further step the server asks for. In the demonstration one post a role. */
export function SignInPage() {
  const say = useWords(signInWords);
  const common = useWords(commonWords);
  const shell = useWords(shellWords);
  const [language, changeLanguage] = useLanguage();
  const { from } = route.useSearch();
  const router = useRouter();
  const [answer, setAnswer] = useState<SignInAnswer>();
  const ways = useRead("get-sign-in", {});

  async function goOn(next: SignInAnswer) {
    if (next.next !== "session" || (next.recovery_codes?.length ?? 0) > 0) return setAnswer(next);
    await enter();
  }

  async function enter() {
    queryClient.clear();
    // Only an address of ours: what stands behind `from` is a path, never another site's.
    const path = from?.startsWith("/") === true && !from.startsWith("//") ? from : "/";
    router.history.push(path);
  }

  return (
    <main className={styles.page}>
      <title>{`${say("title")} · 村镜`}</title>
      <section className={styles.door}>
        <h1 className={styles.brand}>
          <Mark size={40} /> {shell("product")}
        </h1>
        <p className={styles.lead}>{say("lead")}</p>
        {answer === undefined || answer.next === "sign_in" ? (
          <NameAndPassword providers={ways.data?.providers ?? []} onAnswer={goOn} />
        ) : (
          <FurtherStep answer={answer} onAnswer={goOn} onDone={enter} />
        )}
        <p className={styles.notice}>{common("notSecret")}</p>
        <p className={styles.foot}>
          <button type="button" onClick={() => changeLanguage(language === "zh" ? "en" : "zh")}>
            {shell("language")}
          </button>
          <a href="/api/docs">{say("apiPage")}</a>
        </p>
      </section>
      <DemonstrationPosts onAnswer={goOn} />
    </main>
  );
}

import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import { useIsReceiver } from "../use-is-receiver.ts";
import type { DocumentAnswer } from "./document-view.tsx";
import { IssueButton } from "./issue-button.tsx";
import { useMissingWords } from "./missing.ts";
import { OpinionDialog } from "./opinion-dialog.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";
import { stepOf } from "./step-of.ts";
import styles from "./view.module.css";

/** What comes next, as the one primary button; what else can be done, smaller. Where it waits for somebody else, for whom. */
export function NextStep({ one }: { readonly one: DocumentAnswer }) {
  const say = useWords(documentsWords);
  const missingWords = useMissingWords();
  const tell = useTell();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const isReceiver = useIsReceiver();
  const submit = useCommand("submit-document");
  const recall = useCommand("recall-document");
  const receive = useCommand("receive-document");
  const [asking, setAsking] = useState<"opinion" | "sign" | "return" | "void">();
  const mine = one.recipients_shown.filter(
    ({ unit, role, received_at }) => isReceiver(unit) && role === "main" && received_at === null,
  );
  const step = stepOf(one, can, mine.length > 0);
  const base = { args: { campaign }, base: one.revision };

  async function takeBack(revision: number) {
    await recall.mutateAsync({ args: { campaign }, base: revision, body: { document: one.document } }).then(
      () => tell.done(say("recalled")),
      (error: unknown) => tell.failed(error),
    );
  }
  async function sendOff() {
    await submit.mutateAsync({ ...base, body: { document: one.document } }).then(
      ({ revision }) => tell.done(say("submitted"), () => void takeBack(revision)),
      (error: unknown) => tell.failed(error),
    );
  }
  async function take() {
    for (const { n } of mine) {
      try {
        await receive.mutateAsync({ args: { campaign }, body: { document: one.document, n } });
        tell.done(say("receivedOne"));
      } catch (error) {
        tell.failed(error);
      }
    }
  }
  const canMove = (move: string) => one.own && one.moves.includes(move);
  // The drafter takes the own draft back; others return it, with a reason on its slip.
  const canTakeBack =
    (step === "own_draft" || step === "others") && canMove("recall") && can("document.draft");
  return (
    <section className={styles.next} aria-label={say("nextStep")}>
      <p>
        {say(`now_${step}`, {
          missing: one.missing.map(missingWords).join(say("between")),
          left: one.recipients - one.received,
        })}
      </p>
      <div className={styles.acts}>
        {step === "submit" || step === "draft_of_other" ? (
          <Button
            type={step === "submit" ? "primary" : "default"}
            loading={submit.isPending}
            onClick={() => void sendOff()}
          >
            {say("submit")}
          </Button>
        ) : null}
        {step === "opine" ? (
          <Button type="primary" onClick={() => setAsking("opinion")}>
            {say("opine")}
          </Button>
        ) : null}
        {step === "sign" ? (
          <Button type="primary" onClick={() => setAsking("sign")}>
            {say("sign")}
          </Button>
        ) : null}
        {step === "issue" ? <IssueButton one={one} /> : null}
        {step === "receive" ? (
          <Button type="primary" loading={receive.isPending} onClick={() => void take()}>
            {say("receive")}
          </Button>
        ) : null}
        {canMove("redraft") && can("document.draft") ? (
          <Link to={`/c/${campaign}/documents/draft` as string} search={{ document: one.document } as never}>
            <Button>{say("redraft")}</Button>
          </Link>
        ) : null}
        {canTakeBack ? (
          <Button loading={recall.isPending} onClick={() => void takeBack(one.revision)}>
            {say("recall")}
          </Button>
        ) : null}
        {canMove("return") && can("document.sign") && !canTakeBack ? (
          <Button onClick={() => setAsking("return")}>{say("return")}</Button>
        ) : null}
        {canMove("void") && can("document.issue") ? (
          <Button type="text" danger onClick={() => setAsking("void")}>
            {say("void")}
          </Button>
        ) : null}
      </div>
      {asking === "opinion" || asking === "sign" ? (
        <OpinionDialog one={one} isSigning={asking === "sign"} onClose={() => setAsking(undefined)} />
      ) : null}
      {asking === "return" || asking === "void" ? (
        <ReasonDialog one={one} what={asking} onClose={() => setAsking(undefined)} />
      ) : null}
    </section>
  );
}

import { Button } from "antd";
import { addressOf } from "../../api/call.ts";
import { useCommand } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { useWords } from "../../words/define-words.ts";
import { paperWords } from "../../words/paper.ts";
import { useTell } from "../tell.tsx";
import styles from "./paper.module.css";

export type PaperFile = Answer<"read-document">["files"][number];

interface PaperProps {
  readonly document: string;
  readonly title: string;
  readonly part?: PaperFile["part"];
  /** What read-document says of its files: while one is being made, the page says so and goes on by itself. */
  readonly files: readonly PaperFile[];
}

/** The pages of a document as they are printed, in place; while they are made, what is going on. */
export function Paper({ document, title, part = "document", files }: PaperProps) {
  const say = useWords(paperWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const tell = useTell();
  const render = useCommand("render-document");
  const file = files.find((one) => one.part === part && one.form === "pdf");
  if (file === undefined) return <div className={styles.wait}>{say("none")}</div>;
  if (file.state === "asked")
    return (
      <div className={styles.wait} role="status">
        <span className={styles.sheet} aria-hidden="true" />
        {say("making")}
      </div>
    );
  if (file.state === "failed")
    return (
      <div className={styles.wait} role="alert">
        <p>{say("failed", { why: file.failure ?? "" })}</p>
        {can("document.draft") ? (
          <Button
            onClick={() =>
              render.mutateAsync({ args: { campaign }, body: { document } }).then(
                () => tell.done(say("askedAgain")),
                (error: unknown) => tell.failed(error),
              )
            }
          >
            {say("again")}
          </Button>
        ) : null}
      </div>
    );
  const address = addressOf("read-document-file", { campaign, document, form: "pdf", part, show: "inline" });
  return (
    <iframe
      className={styles.paper}
      // Another content is another document to the browser, which keeps the old one otherwise.
      key={file.sha256}
      src={`${address}#toolbar=0&navpanes=0&view=FitH`}
      title={say("pagesOf", { title })}
    />
  );
}

import { CheckCircleFilled, ClockCircleOutlined } from "@ant-design/icons";
import { formatTime } from "../../../ui/format.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import type { DocumentAnswer } from "./document-view.tsx";
import { useMissingWords } from "./missing.ts";
import styles from "./view.module.css";

interface SlipLine {
  readonly key: string;
  readonly label: string;
  readonly post: string | null;
  readonly at: string | null;
  readonly words: string | null;
}

/** 发文处理笺: 拟稿 → 送审 → 核稿、保密审查、会签 → 签发 → 印发, with posts, opinions and times; what is still to be written last. */
export function RoutingSlip({ one }: { readonly one: DocumentAnswer }) {
  const say = useWords(documentsWords);
  const [language] = useLanguage();
  const missingWords = useMissingWords();
  const lines: SlipLine[] = [
    { key: "drafted", label: say("slip_drafted"), post: one.drafted_by, at: one.drafted_at, words: null },
    ...(one.submitted_at === null
      ? []
      : [{ key: "submitted", label: say("slip_submitted"), post: null, at: one.submitted_at, words: null }]),
    ...one.opinions.map(({ step, label, post, opinion, at }, n) => ({
      key: `${step} ${n}`,
      label,
      post,
      at,
      words: opinion,
    })),
    ...(one.issued_at === null
      ? []
      : [{ key: "issued", label: say("slip_issued"), post: null, at: one.issued_at, words: one.number }]),
    ...(one.voided_at === null
      ? []
      : [{ key: "void", label: say("slip_void"), post: null, at: one.voided_at, words: one.void_reason }]),
    ...pendingOf(one).map((label) => ({ key: `to ${label}`, label, post: null, at: null, words: null })),
  ];
  return (
    <section>
      <h2>{say("slip")}</h2>
      <ol className={styles.slip}>
        {lines.map(({ key, label, post, at, words }) => (
          <li key={key} className={at === null ? styles.pending : undefined}>
            {at === null ? <ClockCircleOutlined aria-hidden /> : <CheckCircleFilled aria-hidden />}
            <div>
              <div className={styles.slipLine}>
                <strong>{label}</strong>
                {post === null ? null : <span>{post}</span>}
                {at === null ? (
                  <span>{say("stillToDo")}</span>
                ) : (
                  <time dateTime={at}>{formatTime(at, language)}</time>
                )}
              </div>
              {words === null ? null : <p>{words}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );

  function pendingOf({ state, missing }: DocumentAnswer): readonly string[] {
    if (state === "drafted") return [say("slip_submitted"), say("slip_signed"), say("slip_issued")];
    if (state === "submitted") return [...missing.map(missingWords), say("slip_signed"), say("slip_issued")];
    return state === "signed" ? [say("slip_issued")] : [];
  }
}

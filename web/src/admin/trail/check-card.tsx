import { TRAIL_FINDINGS } from "@cunjing/contract";
import { Progress } from "antd";
import type { Answer } from "../../api/types.ts";
import { formatTime } from "../../ui/format.ts";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { trailWords } from "../../words/trail.ts";
import styles from "./trail.module.css";

type Check = Answer<"list-trail-checks">["checks"][number];
const TONES: Readonly<Record<Check["state"], Tone>> = {
  waiting: "plain",
  running: "doing",
  passed: "done",
  touched: "late",
};

/** One check: how far it is, or what it found. */
export function CheckCard({ check }: { readonly check: Check }) {
  const say = useWords(trailWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const { state, percent, asked_at, ended_at, head, after, erased, is_behind, findings, more_findings } =
    check;
  // "Unaltered" would be said of nothing.
  const isEmpty = state === "passed" && head === null;
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        {isEmpty ? <Tag>{say("nothingChecked")}</Tag> : <Tag tone={TONES[state]}>{say(state)}</Tag>}
        <time dateTime={asked_at}>{formatTime(ended_at ?? asked_at, language)}</time>
        {state === "running" || state === "waiting" ? (
          <Progress percent={percent} size="small" style={{ maxWidth: 280 }} aria-label={say(state)} />
        ) : null}
      </div>
      {isEmpty ? <p className={styles.note}>{say("nothingSealed")}</p> : null}
      {is_behind ? <p className={styles.behind}>{say("behind")}</p> : null}
      {head === null ? null : (
        <p className={styles.note}>
          {after === null ? say("fromStart") : say("fromHead", { head: after.slice(0, 12) })}
          {say("upTo")} <code className={styles.code}>{head}</code>
          {erased === 0 ? null : say("erased", { count: erased })}
        </p>
      )}
      {findings.length === 0 ? null : (
        <ol className={styles.findings}>
          {findings.map((finding) => (
            <li key={`${finding.kind} ${finding.block} ${finding.event} ${finding.detail}`}>
              <strong>{phrase(TRAIL_FINDINGS[finding.kind])}</strong>
              {[
                finding.block === null ? null : say("block", { number: finding.block }),
                finding.event === null ? null : say("event", { number: finding.event }),
                finding.received_at,
                finding.detail,
              ]
                .filter((part) => part !== null)
                .map((part) => ` · ${part}`)}
            </li>
          ))}
          {more_findings === 0 ? null : <li>{say("moreFindings", { count: more_findings })}</li>}
        </ol>
      )}
    </div>
  );
}

import { useChannels } from "../../../problem/problem-words.ts";
import { useSeverityWord } from "../../../problem/severity-word.ts";
import { useWords } from "../../../words/define-words.ts";
import { moveWords } from "../../../words/moves.ts";
import styles from "./bulk.module.css";
import { type Notice, severitiesOf } from "./plan-notices.ts";
import type { DispatchValues } from "./use-send-notices.ts";

interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly values: DispatchValues;
  /** What was refused, by receiver, in the server's words. */
  readonly failures: ReadonlyMap<string, string>;
  readonly sent: ReadonlySet<string>;
}

/** Each document: its receiver, how many problems of which severity, and by when the policy wants them put right. */
export function NoticeList({ notices, values, failures, sent }: NoticeListProps) {
  const say = useWords(moveWords);
  const severityWord = useSeverityWord();
  const channels = useChannels();
  const limitWords = (severity: string, count: number): string => {
    const channel =
      channels.find((one) => one.channel === values.channel) ??
      channels.find((one) => one.severity === severity);
    const limit = channel?.limits[severity];
    const words = severityWord(severity);
    if (values.due) return `${words} ${count} · ${values.due}`;
    return limit === null || limit === undefined
      ? say("limitStated", { severity: words, count })
      : say("limitLine", { severity: words, count, limit });
  };
  return (
    <ul className={styles.notices}>
      {notices
        .filter(({ receiver }) => !sent.has(receiver.unit))
        .map(({ receiver, problems }) => (
          <li key={receiver.unit}>
            <strong>{say("noticeLine", { receiver: receiver.name, count: problems.length })}</strong>
            <div className={styles.soft}>
              {severitiesOf(problems)
                .map(([severity, count]) => limitWords(severity, count))
                .join("；")}
            </div>
            {failures.has(receiver.unit) ? (
              <div className={styles.failed} role="alert">
                {failures.get(receiver.unit)}
              </div>
            ) : null}
          </li>
        ))}
    </ul>
  );
}

import type { Answer } from "../api/types.ts";
import { formatTime } from "../ui/format.ts";
import { Tag } from "../ui/tag.tsx";
import { useLanguage, useWords } from "../words/define-words.ts";
import { drawWords } from "../words/draws.ts";
import styles from "./draw.module.css";
import { ruleWords } from "./rule-words.ts";

/** What was fixed first: the frame with its digest, the rule, the seed's source, and which came before which. */
export function DrawCommitment({ draw }: { readonly draw: Answer<"read-draw"> }) {
  const say = useWords(drawWords);
  const [language] = useLanguage();
  const strata = new Set(draw.frame.map(({ stratum }) => stratum ?? "")).size;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{say("publishedAt")}</dt>
        <dd>
          {formatTime(draw.published_at, language)} {draw.published_by}
        </dd>
        <dt>{say("frame")}</dt>
        <dd>
          {say(draw.draws === "facts" ? "frameProblems" : "frameSize", { count: draw.frame_size })}
          {strata > 1 ? ` · ${say("stratum")} ${strata}` : ""}
          {draw.compulsory.length > 0 ? ` · ${say("compulsory")} ${draw.compulsory.length}` : ""}
          {draw.already_seen.length > 0 ? ` · ${say("seenAlready")} ${draw.already_seen.length}` : ""}
        </dd>
        <dt>{say("frameDigest")}</dt>
        <dd className={styles.digest}>{draw.frame_digest}</dd>
        <dt>{say("rule")}</dt>
        <dd>{ruleWords(draw.rule, say).join(language === "zh" ? "，" : ", ")}</dd>
        <dt>{say("source")}</dt>
        <dd>{draw.seed_source}</dd>
      </dl>
      {draw.seed === null ? null : (
        <Tag tone={draw.frame_first ? "done" : "soon"}>
          {say(draw.frame_first ? "frameFirst" : "frameWith")}
        </Tag>
      )}
      <details className={styles.frame}>
        <summary>{say("showFrame")}</summary>
        <p>{draw.frame.map(({ unit }) => unit).join("　")}</p>
      </details>
    </>
  );
}

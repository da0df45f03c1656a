import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import { type FactKind, isCounted, useFactNames } from "../fact-kinds.ts";
import styles from "../facts.module.css";

interface KindMeaningProps {
  readonly kind: FactKind;
  readonly series: string | undefined;
}

/** What a row of the kind is, and which rules of the policy read it, with their clauses. */
export function KindMeaning({ kind, series }: KindMeaningProps) {
  const say = useWords(factWords);
  const { noteOf } = useFactNames();
  const entries = kind.series?.entries.filter(({ asked }) => asked) ?? [];
  const uses =
    entries.length > 0 ? entries.filter(({ id }) => series === undefined || id === series) : kind.used_by;
  const named = uses.map(({ label, clause }) =>
    clause.length === 0 ? label : say("useOf", { label, clause: clause.join(say("comma")) }),
  );
  return (
    <p className={styles.meaning}>
      {noteOf(kind)}{" "}
      {isCounted(kind) && named.length > 0
        ? say("countedBy", { rules: named.join(say("semicolon")) })
        : say("countedByNone")}
    </p>
  );
}

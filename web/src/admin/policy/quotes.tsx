import { useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import styles from "./policy.module.css";

export interface Quote {
  readonly id: string;
  readonly text: string | null;
  readonly carried_by?: string | null;
}

/** The source document's own phrases, each under its clause. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  const say = useWords(policyWords);
  return quotes.map(({ id, text, carried_by = null }) => (
    <blockquote key={id} className={styles.quote}>
      <cite>{id}</cite>
      <div>
        {text ?? say("notQuoted")}
        {carried_by === null ? null : (
          <p className={styles.carried}>{say("carriedBy", { by: carried_by })}</p>
        )}
      </div>
    </blockquote>
  ));
}

import type { Result } from "../../../api/types.ts";
import { Section } from "../../../ui/page.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { importWords } from "../../../words/imports.ts";
import styles from "../units.module.css";

const SHOWN = 30;

/** What a sheet would add, change and end: counts with the units' ids. */
export function SheetPlan({ plan }: { readonly plan: Result<"import-units"> }) {
  const say = useWords(importWords);
  const comma = useComma();
  const kinds = ["added", "renamed", "moved", "withdrawn"] as const;
  const count = kinds.reduce((sum, kind) => sum + plan[kind].length, 0);
  return (
    <Section heading={count === 0 ? say("nothing") : say("wouldChange", { count })}>
      <dl className={styles.consequences}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{say(kind)}</dt>
            <dd>
              {plan[kind].length === 0
                ? "0"
                : say("named", { count: plan[kind].length, names: plan[kind].slice(0, SHOWN).join(comma) })}
              {plan[kind].length > SHOWN ? "…" : ""}
            </dd>
          </div>
        ))}
        <div>
          <dt>{say("unchanged")}</dt>
          <dd>{plan.unchanged}</dd>
        </div>
      </dl>
    </Section>
  );
}

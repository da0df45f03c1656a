import { lazy, Suspense, useRef } from "react";
import { Section } from "../../../ui/page.tsx";
import { Reading } from "../../../ui/states.tsx";
import { useSeen } from "../../../ui/use-seen.ts";
import { useWords } from "../../../words/define-words.ts";
import { ratesWords } from "../../../words/rates.ts";
import type { Overview } from "../numbers.ts";
import styles from "./rates.module.css";

const Rates = lazy(() => import("./rates.tsx").then(({ Rates: it }) => ({ default: it })));

/**
 * Every rate with its two numbers and its definition, and what they are made of. Nothing keeps these counts: they are taken over all problems of the unit when
 * they are read. So they are read when a reader comes to them, and not with the page; their place is kept free until then.
 */
export function RatesSection({ overview }: { readonly overview: Overview }) {
  const say = useWords(ratesWords);
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  return (
    <Section heading={say("heading")}>
      <div ref={place} className={styles.place}>
        {isSeen ? (
          <Suspense fallback={<Reading />}>
            <Rates overview={overview} />
          </Suspense>
        ) : null}
      </div>
    </Section>
  );
}

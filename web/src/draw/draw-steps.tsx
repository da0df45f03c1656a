import type { ReactNode } from "react";
import type { Answer } from "../api/types.ts";
import { useWords } from "../words/define-words.ts";
import { drawWords } from "../words/draws.ts";
import styles from "./draw.module.css";
import { DrawCheck } from "./draw-check.tsx";
import { DrawCommitment } from "./draw-commitment.tsx";

interface DrawStepsProps {
  readonly draw: Answer<"read-draw">;
  /** Where the seed is entered; undefined: the reader waits for whoever draws. */
  readonly seedForm: ReactNode | undefined;
  /** What was drawn, once it is. */
  readonly result: ReactNode;
}

/** A draw from its frame to its proof, step by step. */
export function DrawSteps({ draw, seedForm, result }: DrawStepsProps) {
  const say = useWords(drawWords);
  const isDrawn = draw.drawn_at !== null;
  const count = draw.drawn.length;
  return (
    <div className={styles.steps}>
      <section className={styles.step}>
        <h2>{say("step1")}</h2>
        <DrawCommitment draw={draw} />
      </section>
      <section className={styles.step}>
        <h2>{say("step2")}</h2>
        {isDrawn ? (
          <p className={styles.seed}>{draw.seed}</p>
        ) : (
          (seedForm ?? <p>{say("waitSeed", { source: draw.seed_source })}</p>)
        )}
      </section>
      {isDrawn ? (
        <>
          <section className={styles.step}>
            <h2>
              {say("step3")} {say(draw.draws === "facts" ? "drawnProblems" : "drawn", { count })}
            </h2>
            {result}
          </section>
          <section className={styles.step}>
            <h2>{say("step4")}</h2>
            <DrawCheck draw={draw} />
          </section>
        </>
      ) : null}
    </div>
  );
}

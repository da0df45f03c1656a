import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { drawWords } from "../../../words/draws.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./draw.module.css";
import { DrawCheck } from "./draw-check.tsx";
import { DrawCommitment } from "./draw-commitment.tsx";
import { DrawResult } from "./draw-result.tsx";
import { PublishForm } from "./publish-form.tsx";
import { SeedForm } from "./seed-form.tsx";

/** A round's draw from its frame to its proof, step by step. */
export function DrawTab({ round }: { readonly round: Answer<"read-round"> }) {
  const say = useWords(drawWords);
  const rounds = useWords(roundWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const draw = round.draws[0]?.draw ?? "";
  const read = useRead("read-draw", { campaign, draw }, { enabled: draw !== "" });
  const plans = can("round.plan") && round.state !== "cancelled";
  if (draw === "") {
    if (!plans) return <Empty>{rounds("nextDraw")}</Empty>;
    return (
      <div className={styles.steps}>
        <p className={styles.why}>{say("why")}</p>
        <section className={styles.step}>
          <h2>{say("step1")}</h2>
          <PublishForm round={round} />
        </section>
      </div>
    );
  }
  return (
    <StateOf read={read}>
      {(one) => (
        <div className={styles.steps}>
          <section className={styles.step}>
            <h2>{say("step1")}</h2>
            <DrawCommitment draw={one} />
          </section>
          <section className={styles.step}>
            <h2>{say("step2")}</h2>
            {one.drawn_at === null ? (
              plans ? (
                <SeedForm draw={one} />
              ) : (
                <p>{say("waitSeed", { source: one.seed_source })}</p>
              )
            ) : (
              <p className={styles.seed}>{one.seed}</p>
            )}
          </section>
          {one.drawn_at === null ? null : (
            <>
              <section className={styles.step}>
                <h2>
                  {say("step3")} {say("drawn", { count: one.drawn.length })}
                </h2>
                <DrawResult draw={one} />
              </section>
              <section className={styles.step}>
                <h2>{say("step4")}</h2>
                <DrawCheck draw={one} />
              </section>
            </>
          )}
        </div>
      )}
    </StateOf>
  );
}

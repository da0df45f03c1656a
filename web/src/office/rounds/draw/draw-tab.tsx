import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import styles from "../../../draw/draw.module.css";
import { DrawResult } from "../../../draw/draw-result.tsx";
import { DrawSteps } from "../../../draw/draw-steps.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { drawWords } from "../../../words/draws.ts";
import { roundWords } from "../../../words/rounds.ts";
import { PublishForm } from "./publish-form.tsx";
import { RoundSeedForm } from "./round-seed-form.tsx";

/** A round's draw from its frame to its proof, step by step. */
export function DrawTab({ round }: { readonly round: Answer<"read-round"> }) {
  const say = useWords(drawWords);
  const rounds = useWords(roundWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const draw = round.draws[0]?.draw ?? "";
  const read = useRead("read-draw", { campaign, draw }, { enabled: draw !== "" });
  const plans = can("round.plan") && round.own && round.state !== "cancelled";
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
        <DrawSteps
          draw={one}
          seedForm={plans && one.own ? <RoundSeedForm draw={one} /> : undefined}
          result={<DrawResult draw={one} />}
        />
      )}
    </StateOf>
  );
}

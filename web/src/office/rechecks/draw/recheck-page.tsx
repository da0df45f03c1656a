import { getRouteApi, Link } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { DrawResult } from "../../../draw/draw-result.tsx";
import { DrawSteps } from "../../../draw/draw-steps.tsx";
import { Page } from "../../../ui/page.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";
import { RecheckLines } from "./recheck-lines.tsx";
import { RecheckSeedForm } from "./recheck-seed-form.tsx";

const route = getRouteApi("/c/$campaign/rechecks/$draw");

/** A random re-check from its published frame to what was seen of each problem drawn, with the proof that nobody chose (S2-14). */
export function RecheckPage() {
  const { campaign } = useScope();
  const { draw } = route.useParams();
  const { can } = useCampaign();
  const read = useRead("read-draw", { campaign, draw });
  const isDrawn = read.data !== undefined && read.data.drawn_at !== null;
  const seen = useRead("read-recheck", { campaign, draw }, { enabled: isDrawn && can("problem.recheck") });
  return (
    <StateOf read={read}>
      {(one) => <Recheck draw={one} seen={seen.data} plans={can("round.plan") && one.own} />}
    </StateOf>
  );
}

interface RecheckProps {
  readonly draw: Answer<"read-draw">;
  /** What was seen, for those who re-check. */
  readonly seen: Answer<"read-recheck"> | undefined;
  readonly plans: boolean;
}

function Recheck({ draw, seen, plans }: RecheckProps) {
  const say = useWords(recheckWords);
  const { campaign } = useScope();
  const { title } = draw;
  const heading =
    draw.drawn_at === null
      ? say("drawHeadingWaiting", { title })
      : seen === undefined
        ? title
        : say("drawHeadingOpen", {
            title,
            drawn: seen.drawn,
            seen: seen.holds + seen.rebound,
            rebound: seen.rebound,
          });
  const proof = <DrawResult draw={draw} />;
  return (
    <Page
      title={title}
      heading={heading}
      actions={
        <Link to="/c/$campaign/rechecks" params={{ campaign }} search={{ view: "draws" }}>
          {say("backToDraws")}
        </Link>
      }
    >
      <DrawSteps
        draw={draw}
        seedForm={plans ? <RecheckSeedForm draw={draw} /> : undefined}
        result={
          seen === undefined ? (
            proof
          ) : (
            <>
              <RecheckLines seen={seen} all={draw.drawn.length} />
              <details className={styles.proof}>
                <summary>{say("proof")}</summary>
                {proof}
              </details>
            </>
          )
        }
      />
    </Page>
  );
}

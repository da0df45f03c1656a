import type { Answer } from "../../../api/types.ts";
import { formatTime } from "../../../ui/format.ts";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriod, useTurn } from "../period/use-period.ts";
import styles from "./check.module.css";
import { ContestedFact } from "./contested-fact.tsx";
import { DecideObjection } from "./decide-objection.tsx";

export type Objection = Answer<"read-check-sheet">["objections"][number];

const STATES = {
  open: ["objectionOpen", "soon"],
  upheld: ["objectionUpheld", "done"],
  rejected: ["objectionRejected", "plain"],
} as const satisfies Record<string, readonly [string, Tone]>;

interface Props {
  readonly objection: Objection;
  /** Whether it lies where the reader decides. */
  readonly own?: boolean;
}

/** One objection: by whom, to what, why; what that counts for; and the decision. */
export function ObjectionCard({ objection, own = false }: Props) {
  const say = useWords(periodWords);
  const [language] = useLanguage();
  const turn = useTurn();
  const { moves } = usePeriod();
  const { unit, unit_name, fact, part, state, reason, raised_by, raised_at, score_of } = objection;
  const { decision_reason, decided_by, decided_at } = objection;
  const [word, tone] = STATES[state];
  const canDecide = own && state === "open" && moves.some(({ move }) => move === "decide_objection");
  return (
    <article
      className={styles.card}
      id={`objection-${objection.objection}`}
      aria-label={`${unit_name} ${say(word)}`}
    >
      <header>
        <Tag tone={tone}>{say(word)}</Tag> <strong>{unit_name}</strong>{" "}
        <button
          type="button"
          className={styles.link}
          title={say("wouldChange")}
          onClick={() =>
            turn({
              view: "ranking",
              at: unit,
              tab: "why",
              fact: fact ?? part ?? undefined,
              ...(score_of === null ? {} : { score: score_of }),
            })
          }
        >
          {say("openUnit")}
        </button>
      </header>
      <p>{reason}</p>
      {fact === null && part === null ? null : <ContestedFact objection={objection} />}
      <p className={styles.soft}>
        {fact === null && part === null ? `${say("objectionTo")} ${say("objectionWhole")} · ` : null}
        {say("raisedBy", { by: raised_by ?? "", time: formatTime(raised_at, language) })}
      </p>
      {decided_at === null ? null : (
        <p className={styles.decision}>
          {decision_reason}{" "}
          <span className={styles.soft}>
            {say("raisedBy", { by: decided_by ?? "", time: formatTime(decided_at, language) })}
          </span>
        </p>
      )}
      {canDecide ? <DecideObjection objection={objection} /> : null}
    </article>
  );
}

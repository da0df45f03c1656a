import { Select } from "antd";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import styles from "../period/period.module.css";
import { usePeriod, useTurn } from "../period/use-period.ts";
import { useAgainst } from "./use-ranked.ts";

/** The period, or the edition before a correction, that places are compared with. */
export function CompareWith() {
  const say = useWords(periodWords);
  const turn = useTurn();
  const { period } = usePeriod();
  const { against, editions } = useAgainst();
  if (editions.length === 0) return null;
  return (
    <label className={styles.compare} htmlFor="compare-with">
      <span>{say("compareWith")}</span>
      <Select
        id="compare-with"
        value={against?.assessment ?? "none"}
        popupMatchSelectWidth={false}
        options={[
          { value: "none", label: say("noComparison") },
          ...editions.map((one) => ({
            value: one.assessment,
            label: one.period === period ? say("earlierEdition", { edition: one.edition }) : one.title,
          })),
        ]}
        onChange={(chosen: string) => turn({ against: chosen })}
      />
    </label>
  );
}

import { useEffect } from "react";
import { useReadPages } from "../../../api/queries.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams, usePeriodSearch } from "../period/use-period.ts";
import styles from "./check.module.css";
import { ObjectionCard } from "./objection-card.tsx";

/** All counties' objections to the result, the undecided ones first. */
export function Objections() {
  const say = useWords(periodWords);
  const { objection } = usePeriodSearch();
  const read = useReadPages("list-objections", usePeriodParams());
  const isHere = read.data !== undefined;
  useEffect(() => {
    if (isHere && objection !== undefined)
      document.getElementById(`objection-${objection}`)?.scrollIntoView();
  }, [isHere, objection]);
  return (
    <StateOf read={read}>
      {({ pages }) => {
        const all = pages.flatMap(({ objections }) => objections);
        if (all.length === 0) return <Empty>{say("objectionsNone")}</Empty>;
        return (
          <div className={styles.scroll}>
            {all.map((one) => (
              <ObjectionCard key={one.objection} objection={one} own={one.own} />
            ))}
          </div>
        );
      }}
    </StateOf>
  );
}

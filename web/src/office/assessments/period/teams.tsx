import { Section } from "../../../ui/page.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { Intervals } from "../ranking/intervals.tsx";
import styles from "./period.module.css";
import { TeamStrips } from "./team-strips.tsx";

/** For the office and those who watch the teams alone: how strict each team scores where two scored one place, and how sure the places are. */
export function Teams() {
  const say = useWords(periodWords);
  return (
    <div className={styles.scroll}>
      <Section heading={say("viewTeams")}>
        <TeamStrips />
      </Section>
      <Section heading={say("intervals")}>
        <Intervals />
      </Section>
    </div>
  );
}

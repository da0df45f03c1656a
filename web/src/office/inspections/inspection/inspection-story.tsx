import type { Answer } from "../../../api/types.ts";
import { Section } from "../../../ui/page.tsx";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { useStandard } from "../sheet/use-standard.ts";
import { DoubleSheet } from "./double-sheet.tsx";
import { FoundProblems } from "./found-problems.tsx";
import styles from "./inspection.module.css";
import { InspectionFacts } from "./inspection-facts.tsx";
import { InspectionPhotos } from "./inspection-photos.tsx";
import { ScoreSheet } from "./score-sheet.tsx";

interface InspectionStoryProps {
  readonly inspection: Answer<"read-inspection">;
  readonly isWide?: boolean;
}

/** The sheet first, then what was found; facts beside it where there is room. */
export function InspectionStory({ inspection, isWide = false }: InspectionStoryProps) {
  const say = useWords(inspectionWords);
  const { answer } = useStandard(inspection.standard, inspection.day);
  const isSameVersion = inspection.lines.length > 0 || inspection.items.length === 0;
  return (
    <div className={isWide ? styles.wide : styles.narrow}>
      <div className={styles.main}>
        {inspection.standard === null ? (
          <p className={styles.total}>
            {inspection.score} / {inspection.full_mark}{" "}
            <span className={styles.soft}>{say("givenScore")}</span>
          </p>
        ) : (
          <ScoreSheet inspection={inspection} standard={answer} isWide={isWide} />
        )}
        {inspection.standard !== null && !isSameVersion ? (
          <p className={styles.soft}>{say("otherVersion")}</p>
        ) : null}
        <DoubleSheet inspection={inspection} standard={answer} />
        <Section
          heading={
            inspection.problems.length === 0
              ? say("problemsNone")
              : say("problems", { count: inspection.problems.length })
          }
        >
          <FoundProblems problems={inspection.problems} />
        </Section>
        <InspectionPhotos inspection={inspection} />
      </div>
      <InspectionFacts inspection={inspection} />
    </div>
  );
}

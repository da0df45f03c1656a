import { COUNTS, RATES } from "@cunjing/contract";
import type { Answer } from "../../api/types.ts";
import { formatCount, formatDay, rateIn } from "../../ui/format.ts";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { meetingWords } from "../../words/meeting.ts";
import { BarList } from "./bar-list.tsx";
import styles from "./meeting.module.css";
import { PairSlide } from "./pair-slide.tsx";
import type { Slide } from "./slides-of.ts";

interface SlideShownProps {
  readonly slide: Slide;
  readonly overview: Answer<"read-overview">;
}

const HUNDRED = 100;

/** One page on the wall: its heading is what it says. */
export function SlideShown({ slide, overview }: SlideShownProps) {
  const say = useWords(meetingWords);
  const [language] = useLanguage();
  const phrase = usePhrase();
  if (slide.kind === "pair") return <PairSlide problem={slide.problem} />;
  if (slide.kind === "ranking")
    return (
      <section className={styles.slide}>
        <h1>{say("ranking", { title: overview.scored_by?.title ?? "", pool: slide.pool })}</h1>
        <BarList
          lines={slide.children.map(({ unit, name, score }) => ({
            key: unit,
            before: String(score?.rank?.rank ?? ""),
            name,
            printed: score?.printed ?? "—",
            share: Number(score?.printed ?? 0) / HUNDRED,
          }))}
        />
      </section>
    );
  if (slide.kind === "rates")
    return (
      <section className={styles.slide}>
        <h1>
          {say("rateEach", { unit: overview.unit.name, rate: rateIn(overview.total.rate.printed, language) })}
        </h1>
        <p className={styles.meaning}>{phrase(RATES.rectification.definition)}</p>
        <BarList
          lines={slide.children.map(({ unit, name, counts }) => ({
            key: unit,
            name,
            printed: counts.rate.denominator === 0 ? "—" : rateIn(counts.rate.printed, language),
            share: counts.rate.denominator === 0 ? 0 : counts.rate.numerator / counts.rate.denominator,
          }))}
        />
      </section>
    );
  return (
    <section className={styles.slide}>
      <h1>{say("numbers", { unit: overview.unit.name, day: formatDay(overview.today, language) })}</h1>
      <Numbers total={overview.total} />
    </section>
  );
}

function Numbers({ total }: { readonly total: Answer<"read-overview">["total"] }) {
  const phrase = usePhrase();
  const [language] = useLanguage();
  return (
    <dl className={styles.numbers}>
      {(["found", "closed", "open", "overdue"] as const).map((id) => (
        <div key={id} className={id === "overdue" && total.overdue > 0 ? styles.late : ""}>
          <dt>{phrase(COUNTS[id].label)}</dt>
          <dd>{formatCount(total[id], language)}</dd>
          <p>{phrase(COUNTS[id].definition)}</p>
        </div>
      ))}
    </dl>
  );
}

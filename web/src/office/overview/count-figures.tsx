import { COUNTS } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useScope } from "../../app/campaign.ts";
import { Figure, Figures } from "../../ui/figure.tsx";
import { formatCount } from "../../ui/format.ts";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import { type CountId, type Overview, ROWS, valueAlone } from "./numbers.ts";
import { useNumberMeaning } from "./use-number-meaning.ts";

interface CountFiguresProps {
  readonly counts: Overview["total"];
  readonly unit: string;
}

/** The four counts and the rate, each with what it means and the way to its rows. */
export function CountFigures({ counts, unit }: CountFiguresProps) {
  const say = useWords(overviewWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const { campaign } = useScope();
  const meaningOf = useNumberMeaning({ scored_by: null });
  const rowsOf = (id: CountId) => (value: ReactNode) => (
    <Link to={`/c/${campaign}/ledger?unit=${unit}&${ROWS[id]}` as string}>{value}</Link>
  );
  const { rate } = counts;
  return (
    <Figures>
      {(["found", "closed", "open", "overdue"] as const).map((id) => (
        <Figure
          key={id}
          label={phrase(COUNTS[id].label)}
          value={formatCount(counts[id], language)}
          definition={id === "closed" ? phrase(COUNTS.closed.definition) : meaningOf(id)}
          rows={rowsOf(id)}
          tone={id === "overdue" && counts.overdue > 0 ? "late" : "plain"}
        />
      ))}
      <Figure
        label={say("rate")}
        value={rate.denominator === 0 ? "—" : valueAlone(rate.printed)}
        of={rate.denominator === 0 ? undefined : `${rate.numerator}/${rate.denominator}`}
        definition={meaningOf("rate")}
        tone="done"
      />
    </Figures>
  );
}

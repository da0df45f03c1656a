import type { ProblemCounts } from "@cunjing/contract";
import { useScope } from "../../../app/campaign.ts";
import { formatCount } from "../../../ui/format.ts";
import { PlainLink } from "../../../ui/plain-link.tsx";
import { useLanguage } from "../../../words/define-words.ts";
import type { Days } from "./rates-days.ts";
import { rowsOfCount } from "./rows-of-count.ts";

/** Of which problems something is counted. */
export interface CountedOf {
  readonly unit: string;
  /** On which the problems were found. */
  readonly days: Days;
}

interface CountedProps extends CountedOf {
  readonly id: keyof ProblemCounts;
  readonly count: number;
  /** What is counted, for whoever hears the number alone. */
  readonly name: string;
}

/** A count that leads to its rows, where the ledger lists just those; nothing leads nowhere. */
export function Counted({ id, count, name, unit, days }: CountedProps) {
  const { campaign } = useScope();
  const [language] = useLanguage();
  const rows = rowsOfCount(id, days);
  const number = formatCount(count, language);
  if (count === 0 || rows === undefined) return number;
  return (
    <PlainLink to={`/c/${campaign}/ledger?unit=${unit}&${rows}`}>
      <span className="visually-hidden">{name} </span>
      {number}
    </PlainLink>
  );
}

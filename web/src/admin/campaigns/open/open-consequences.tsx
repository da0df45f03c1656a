import { formatDays } from "../../../ui/format.ts";
import { campaignWords } from "../../../words/campaigns.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import styles from "../campaigns.module.css";
import type { LookedAt } from "./look-at-policy.ts";
import type { OpenValues } from "./open-values.ts";

interface OpenConsequencesProps {
  readonly values: OpenValues;
  readonly looked: LookedAt;
  readonly chosen: Readonly<Record<string, string>>;
}

/** What stands once it is opened, who may do what in it, and what cannot be changed any more. */
export function OpenConsequences({ values, looked, chosen }: OpenConsequencesProps) {
  const say = useWords(campaignWords);
  const [language] = useLanguage();
  const { first_day, last_day, root } = values;
  const undecided = looked.decisions.filter(({ id }) => chosen[id] === undefined).length;
  return (
    <ul className={styles.consequences}>
      <li>{say("covers", { root: root[0]?.name ?? "", days: formatDays(first_day, last_day, language) })}</li>
      <li>
        {looked.assessments.length === 0
          ? say("followsNone", { policy: looked.title ?? "" })
          : say("follows", { policy: looked.title ?? "", what: looked.assessments.join(say("comma")) })}
      </li>
      {undecided === 0 ? null : <li>{say("undecided", { count: undecided })}</li>}
      <li>{say("yourOffice")}</li>
      <li>{say("fixed")}</li>
    </ul>
  );
}

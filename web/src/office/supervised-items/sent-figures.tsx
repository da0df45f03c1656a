import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { Figure, Figures } from "../../ui/figure.tsx";
import { formatCount, formatMonth } from "../../ui/format.ts";
import { useComma } from "../../ui/use-comma.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";

/** What one's own side sent this month, by channel: seen before another is sent (D-2). */
export function SentFigures() {
  const say = useWords(supervisedItemsWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { campaign } = useScope();
  const { data } = useRead("count-sent-dispatches", { campaign });
  if (data === undefined || data.total === 0) return null;
  const who = data.teams.length > 0 ? data.teams.join(comma) : say("theOffices");
  return (
    <Figures>
      <Figure
        label={say("sentInMonth", { month: formatMonth(data.month, language) })}
        value={formatCount(data.total, language)}
        definition={say("sentDefinition", { who })}
      />
      {data.channels.map(({ channel, label, count }) => (
        <Figure
          key={channel}
          label={label}
          value={formatCount(count, language)}
          definition={say("sentDefinition", { who })}
        />
      ))}
    </Figures>
  );
}

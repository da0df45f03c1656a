import { useRead } from "../api/queries.ts";
import { commonWords } from "../words/common.ts";
import { useLanguage, useWords } from "../words/define-words.ts";
import { formatDay } from "./format.ts";
import { Tag } from "./tag.tsx";

interface WithdrawnTagProps {
  /** Day from which the unit is no more. */
  readonly on: string;
  readonly unit: string;
}

/** That a unit is no more, and who goes on in its place: 合并 where another took over, 撤销 where nobody did. */
export function WithdrawnTag({ on, unit }: WithdrawnTagProps) {
  const say = useWords(commonWords);
  const [language] = useLanguage();
  const own = useRead("read-unit", { unit }).data;
  const successor = own?.successor ?? null;
  const next = useRead("read-unit", { unit: successor ?? "" }, { enabled: successor !== null }).data;
  if (own === undefined) return null;
  const day = formatDay(on, language);
  return (
    <Tag tone="plain">
      {successor === null
        ? say("unitWithdrawn", { day })
        : say("unitMerged", { day, unit: next?.name ?? successor })}
    </Tag>
  );
}

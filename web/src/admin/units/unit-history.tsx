import { Button } from "antd";
import { useState } from "react";
import type { Answer } from "../../api/types.ts";
import { formatDay } from "../../ui/format.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { unitWords } from "../../words/units.ts";
import { type EndableRelation, EndRelation, isEndable } from "./acts/end-relation.tsx";
import { useToday } from "./acts/when-fields.tsx";
import styles from "./units.module.css";
import { useKindName } from "./use-kind-name.ts";

interface UnitHistoryProps {
  readonly unit: Answer<"read-unit">;
  readonly onShow: (unit: string) => void;
}

/** What it was called, under whom and in which pools and territories it stood, and from whom it took over. */
export function UnitHistory({ unit: one, onShow }: UnitHistoryProps) {
  const { versions, relations, succeeded } = one;
  const today = useToday();
  const [ending, setEnding] = useState<EndableRelation>();
  const say = useWords(unitWords);
  const [language] = useLanguage();
  const kindName = useKindName();
  const days = (first: string | null, last: string | null) =>
    first === null && last === null
      ? say("always")
      : [
          first === null ? say("before") : formatDay(first, language),
          last === null ? say("now") : formatDay(last, language),
        ].join("—");
  return (
    <dl className={styles.history}>
      {versions.map(({ first_day, last_day, name, kind, code }) => (
        <div key={`v ${first_day}`}>
          <dt>{days(first_day, last_day)}</dt>
          <dd>
            {name}（{kindName(kind)}
            {code === null ? "" : `，${code}`}）
          </dd>
        </div>
      ))}
      {relations.map((relation) => {
        const { first_day, last_day, hierarchy, parent, parent_name } = relation;
        const name = `${say(hierarchy)}：${parent_name ?? parent}`;
        const isOpen = last_day === null || last_day >= today;
        return (
          <div key={`r ${hierarchy} ${parent} ${first_day}`}>
            <dt>{days(first_day, last_day)}</dt>
            <dd>
              {name}{" "}
              {isOpen && isEndable(relation) ? (
                <Button
                  size="small"
                  aria-label={say("endOf", { from: name })}
                  onClick={() => setEnding(relation)}
                >
                  {say("end")}
                </Button>
              ) : null}
            </dd>
          </div>
        );
      })}
      {succeeded.map(({ unit, name, on }) => (
        <div key={`s ${unit}`}>
          <dt>{formatDay(on, language)}</dt>
          <dd>
            {say("tookOver")}{" "}
            <button type="button" className={styles.above} onClick={() => onShow(unit)}>
              {name}
            </button>
          </dd>
        </div>
      ))}
      {ending === undefined ? null : (
        <EndRelation unit={one} relation={ending} onClose={() => setEnding(undefined)} />
      )}
    </dl>
  );
}

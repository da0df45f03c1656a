import { groupsOn, kindsOfGroup, TRAIL_GROUPS, TRAIL_KINDS } from "@cunjing/contract";
import { Select } from "antd";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { trailWords } from "../../words/trail.ts";
import styles from "./trail.module.css";
import { readFilter, type TrailFilter } from "./trail-filter.ts";

interface KindSelectProps {
  readonly place: "campaign" | "site";
  readonly filter: TrailFilter;
  readonly onChoose: (chosen: Pick<TrailFilter, "group" | "kind">) => void;
}

/** What was done: all that is about problems, documents, accounts, or one thing of it; found by typing. */
export function KindSelect({ place, filter: { group, kind }, onChoose }: KindSelectProps) {
  const say = useWords(trailWords);
  const phrase = usePhrase();
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      className={styles.kind ?? ""}
      popupMatchSelectWidth={false}
      placeholder={say("anyKind")}
      aria-label={say("kind")}
      value={kind ?? group}
      onChange={(chosen?: string) => {
        const { group: ofGroup, kind: ofKind } = readFilter({ group: chosen, kind: chosen });
        onChoose({ group: ofGroup, kind: ofKind });
      }}
      options={groupsOn(place).map((one) => ({
        label: phrase(TRAIL_GROUPS[one]),
        options: [
          { value: one as string, label: say("wholeGroup", { group: phrase(TRAIL_GROUPS[one]) }) },
          ...kindsOfGroup(one).map((each) => ({ value: each as string, label: phrase(TRAIL_KINDS[each]) })),
        ],
      }))}
    />
  );
}

import { Select } from "antd";
import { useWords } from "../../words/define-words.ts";
import { factWords } from "../../words/facts.ts";
import { type FactKind, isCounted, useFactNames } from "./fact-kinds.ts";
import styles from "./facts.module.css";

interface KindSelectProps {
  readonly kinds: readonly FactKind[];
  readonly kind: FactKind;
  readonly onChange: (kind: string) => void;
}

/** What the policy counts first, each with how much there is of it; the rest behind. */
export function KindSelect({ kinds, kind, onChange }: KindSelectProps) {
  const say = useWords(factWords);
  const { kindName } = useFactNames();
  const option = (one: FactKind) => ({
    value: one.kind,
    label: say("kindOption", { kind: kindName(one), count: one.entered }),
  });
  return (
    <Select
      className={styles.kind ?? ""}
      aria-label={say("kind")}
      value={kind.kind}
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={false}
      onChange={onChange}
      options={[
        { label: say("counted"), title: "counted", options: kinds.filter(isCounted).map(option) },
        {
          label: say("notCounted"),
          title: "others",
          options: kinds.filter((one) => !isCounted(one)).map(option),
        },
      ].filter(({ options }) => options.length > 0)}
    />
  );
}

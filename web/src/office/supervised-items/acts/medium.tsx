import { Input, Radio } from "antd";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import styles from "./acts.module.css";
import { Field } from "./field.tsx";

/** How something came in (D-1): by the office itself, or told by telephone, on paper or by link, and by whom. */
export interface Told {
  readonly medium: "system" | "telephone" | "paper" | "link";
  readonly by: string;
}

export const TOLD_ITSELF: Told = { medium: "system", by: "" };

/** Whoever told it is named where it did not come by the system. */
export const isTold = ({ medium, by }: Told): boolean => medium === "system" || by.trim() !== "";

/** `on_behalf_of` of a command: whose answer it is, and how it came in. */
export const onBehalfOf = ({ medium, by }: Told, mediumName: string): { on_behalf_of?: string } =>
  medium === "system" ? {} : { on_behalf_of: `${by.trim()}（${mediumName}）` };

interface MediumProps {
  readonly told: Told;
  readonly onTold: (told: Told) => void;
  /** False: the command says by which way it came, not by whom. */
  readonly asksWho?: boolean;
}

export function Medium({ told, onTold, asksWho = true }: MediumProps) {
  const say = useWords(supervisedItemsWords);
  const media = ["system", "telephone", "paper", "link"] as const;
  return (
    <div className={styles.pair}>
      <div className={styles.field}>
        <span id="how-told">{say("howTold")}</span>
        <Radio.Group
          aria-labelledby="how-told"
          value={told.medium}
          options={media.map((medium) => ({ value: medium, label: say(`medium_${medium}`) }))}
          onChange={({ target }) => onTold({ ...told, medium: target.value as Told["medium"] })}
        />
      </div>
      {!asksWho || told.medium === "system" ? null : (
        <Field label={say("whoTold")}>
          <Input
            value={told.by}
            maxLength={50}
            placeholder={say("whoToldExample")}
            onChange={({ target }) => onTold({ ...told, by: target.value })}
          />
        </Field>
      )}
    </div>
  );
}

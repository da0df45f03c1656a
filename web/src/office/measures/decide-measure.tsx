import { MEASURE_STATES, type MeasureState } from "@cunjing/contract";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useCommand } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { useTell } from "../../ui/tell.tsx";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { measureWords } from "../../words/measures.ts";
import type { Measure } from "./groups.ts";
import styles from "./measures.module.css";

/** The organ accepts, or declines, with its reason; what follows from it stands above the buttons. */
export function DecideMeasure({ measure }: { readonly measure: Measure }) {
  const say = useWords(measureWords);
  const phrase = usePhrase();
  const tell = useTell();
  const { campaign } = useScope();
  const decide = useCommand("decide-measure");
  const { assessment, key, measure: proposed, label, or, by, unit_name } = measure;
  const [chosen, setChosen] = useState(proposed);
  const [reason, setReason] = useState("");
  const isEmpty = reason.trim() === "";
  async function go(accept: boolean) {
    const body = {
      assessment,
      key,
      accept,
      reason: reason.trim(),
      ...(accept && or.length > 0 ? { chosen } : {}),
    };
    try {
      const { state } = await decide.mutateAsync({ args: { campaign }, body });
      tell.done(
        say("decided", {
          unit: unit_name,
          measure: label,
          state: phrase(MEASURE_STATES[state as MeasureState]),
        }),
      );
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <section className={styles.part}>
      <h3>{say("decision")}</h3>
      <div className={styles.form}>
        <p className={styles.soft}>{say("adoptWhat", { by: by ?? "", unit: unit_name, measure: label })}</p>
        {or.length === 0 ? null : (
          <Select
            value={chosen}
            aria-label={say("choice")}
            options={[proposed, ...or].map((value) => ({ value, label: value === proposed ? label : value }))}
            onChange={setChosen}
          />
        )}
        <label htmlFor="decision-reason">{say("reason")}</label>
        <Input.TextArea
          id="decision-reason"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className={styles.buttons}>
          <Button type="primary" disabled={isEmpty} loading={decide.isPending} onClick={() => void go(true)}>
            {say("adopt")}
          </Button>
          <Button disabled={isEmpty} loading={decide.isPending} onClick={() => void go(false)}>
            {say("decline")}
          </Button>
        </div>
        <p className={styles.soft}>{say("deferWhat")}</p>
      </div>
    </section>
  );
}

import "../../ui/calendar-locales.ts";
import { Button, DatePicker, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useCommand, useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { useTell } from "../../ui/tell.tsx";
import { useWords } from "../../words/define-words.ts";
import { measureWords } from "../../words/measures.ts";
import type { Measure } from "./groups.ts";
import styles from "./measures.module.css";

/** That an accepted measure was carried out, on which day and by which document. */
export function RecordDone({ measure: { assessment, key } }: { readonly measure: Measure }) {
  const say = useWords(measureWords);
  const tell = useTell();
  const { campaign } = useScope();
  const record = useCommand("record-measure-done");
  const today = useRead("read-assessment", { campaign, assessment }).data?.as_of_day;
  const [chosen, setChosen] = useState<string>();
  const [note, setNote] = useState("");
  const on = chosen ?? today ?? "";
  async function go() {
    try {
      const said = note.trim();
      await record.mutateAsync({
        args: { campaign },
        body: { assessment, key, on, ...(said === "" ? {} : { note: said }) },
      });
      tell.done(say("recorded", { day: on }));
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <section className={styles.part}>
      <h3>{say("record")}</h3>
      <div className={styles.form}>
        <label htmlFor="record-on">{say("recordOn")}</label>
        <DatePicker
          id="record-on"
          allowClear={false}
          {...(today === undefined ? {} : { maxDate: dayjs(today) })}
          {...(on === "" ? {} : { value: dayjs(on) })}
          onChange={(day) => setChosen(day?.format("YYYY-MM-DD"))}
        />
        <label htmlFor="record-note">{say("recordNote")}</label>
        <Input
          id="record-note"
          maxLength={500}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <p className={styles.soft}>{say("recordWhat")}</p>
        <div className={styles.buttons}>
          <Button type="primary" disabled={on === ""} loading={record.isPending} onClick={() => void go()}>
            {say("record")}
          </Button>
        </div>
      </div>
    </section>
  );
}

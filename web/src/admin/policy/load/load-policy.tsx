import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import type { Result } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { useConfirm } from "../../../ui/confirm.tsx";
import { DayField } from "../../../ui/day-field.tsx";
import { formatDay } from "../../../ui/format.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { loadPolicyWords } from "../../../words/load-policy.ts";
import { siteDayOf } from "../../site-day.ts";
import styles from "../policy.module.css";
import { CheckResults } from "./check-results.tsx";
import { LoadConsequences } from "./load-consequences.tsx";

export type Checked = Result<"check-policy">;

interface Looked {
  readonly text: string;
  readonly day: string;
  readonly checked: Checked;
}

/** Another text for the campaign: chosen, checked, seen with what follows from it, and only then loaded. */
export function LoadPolicy({ onLoaded }: { readonly onLoaded: (day: string) => void }) {
  const say = useWords(loadPolicyWords);
  const [language] = useLanguage();
  const tell = useTell();
  const confirm = useConfirm();
  const { campaign } = useScope();
  const { revision, as_of, title } = useCampaign();
  const today = siteDayOf(as_of);
  const check = useCommand("check-policy");
  const change = useCommand("change-policy");
  const [file, setFile] = useState<File>();
  const [day, setDay] = useState(today);
  const [looked, setLooked] = useState<Looked>();

  async function look() {
    if (file === undefined) return;
    setLooked(undefined);
    try {
      const text = await file.text();
      const checked = await check.mutateAsync({ args: { campaign }, body: { policy: text, first_day: day } });
      setLooked({ text, day, checked });
    } catch (error) {
      tell.failed(error);
    }
  }
  async function load({ text, day: from, checked }: Looked) {
    const isSure = await confirm({
      heading: say("loadHeading", { title: checked.title ?? "", day: formatDay(from, language) }),
      consequences: <LoadConsequences checked={checked} campaign={title} day={from} />,
      verb: say("load"),
      isGrave: true,
    });
    if (!isSure) return;
    try {
      await change.mutateAsync({
        args: { campaign },
        body: { first_day: from, policy: text },
        base: revision,
      });
      tell.done(say("loaded", { day: formatDay(from, language) }));
      onLoaded(from);
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <div className={styles.load}>
      <p className={styles.note}>{say("what")}</p>
      <Form layout="vertical" requiredMark={false} className={styles.loadForm ?? ""}>
        <Form.Item label={say("file")} htmlFor="policy-file" extra={say("fileHint")}>
          <Input
            id="policy-file"
            type="file"
            accept=".yaml,.yml"
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              setLooked(undefined);
            }}
          />
        </Form.Item>
        <Form.Item label={say("from")} htmlFor="policy-day">
          <DayField
            id="policy-day"
            isNeeded
            min={today}
            value={day}
            onChange={(next) => {
              setDay(next ?? today);
              setLooked(undefined);
            }}
          />
        </Form.Item>
        <Button
          type={looked === undefined ? "primary" : "default"}
          disabled={file === undefined}
          loading={check.isPending}
          onClick={() => void look()}
        >
          {say("check")}
        </Button>
      </Form>
      {looked === undefined ? null : (
        <CheckResults
          checked={looked.checked}
          file={file?.name ?? ""}
          day={looked.day}
          load={
            <Button type="primary" loading={change.isPending} onClick={() => void load(looked)}>
              {say("load")}
            </Button>
          }
        />
      )}
    </div>
  );
}

import { scoreByStandard } from "@cunjing/contract";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { Page } from "../../../ui/page.tsx";
import { useFullName } from "../../../ui/placed-name.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { EntryTable } from "./entry-table.tsx";
import styles from "./sheet.module.css";
import { itemsOf, type SheetLine, sheetOf } from "./sheet-lines.ts";
import { useStandard } from "./use-standard.ts";

const route = getRouteApi("/c/$campaign/inspections/$inspection/correct");

/** Putting right what was entered, before it is confirmed. */
export function CorrectPage() {
  const { campaign } = useScope();
  const { inspection } = route.useParams();
  const read = useRead("read-inspection", { campaign, inspection });
  return <StateOf read={read}>{(one) => <CorrectSheet key={one.revision} inspection={one} />}</StateOf>;
}

function CorrectSheet({ inspection }: { readonly inspection: Answer<"read-inspection"> }) {
  const say = useWords(inspectionWords);
  const tell = useTell();
  const [language] = useLanguage();
  const { campaign } = useScope();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<readonly SheetLine[]>();
  const [score, setScore] = useState(inspection.score ?? "");
  const [reason, setReason] = useState("");
  const command = useCommand("correct-inspection");
  const { read, answer, engine } = useStandard(inspection.standard, inspection.day);
  const lines = typed ?? (answer === undefined ? [] : sheetOf(answer, inspection.items));
  const scored =
    answer === undefined || engine === undefined
      ? undefined
      : scoreByStandard(engine, itemsOf(answer, lines));
  const fullName = useFullName();
  const unit = {
    unit: fullName(inspection.unit_name, inspection.above),
    day: formatDay(inspection.day, language),
  };

  async function send() {
    const given = { score, full_mark: inspection.full_mark ?? "" };
    const content = answer === undefined ? { given } : { items: itemsOf(answer, lines) };
    try {
      const done = await command.mutateAsync({
        args: { campaign },
        body: { inspection: inspection.inspection, reason: reason.trim(), ...content },
        base: inspection.revision,
      });
      tell.done(say("correctedDone", { score: done.score ?? "—", full: done.full_mark ?? "—" }));
      const params = { campaign, inspection: inspection.inspection };
      await navigate({ to: "/c/$campaign/inspections/$inspection", params, replace: true });
    } catch (error) {
      tell.failed(error);
    }
  }

  return (
    <Page title={say("correct")} heading={say("correctHeading", unit)} lead={say("correctLead")}>
      {inspection.standard === null ? (
        <p>
          <InputNumber<string>
            stringMode
            min="0"
            aria-label={say("score")}
            value={score}
            onChange={(next) => setScore(next ?? "")}
          />{" "}
          / {inspection.full_mark}
        </p>
      ) : (
        <StateOf read={read}>
          {(standard) => (
            <EntryTable standard={standard} lines={lines} scored={scored?.lines ?? []} onChange={setTyped} />
          )}
        </StateOf>
      )}
      <div className={styles.foot}>
        <span className={styles.total} aria-live="polite">
          {scored?.score ?? (inspection.standard === null ? score : "—")} /{" "}
          {scored?.full ?? inspection.full_mark}
        </span>
        <Input
          aria-label={say("correctReason")}
          placeholder={say("correctReasonAsked")}
          value={reason}
          maxLength={200}
          onChange={({ target }) => setReason(target.value)}
          style={{ maxWidth: 420 }}
        />
        <Button
          type="primary"
          disabled={reason.trim() === ""}
          loading={command.isPending}
          onClick={() => void send()}
        >
          {say("correct")}
        </Button>
      </div>
    </Page>
  );
}

import { Button, Input, Popover } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { UnitFinder } from "../../../ui/unit-finder.tsx";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import { ActFrame } from "./act-frame.tsx";
import type { ActProps } from "./acts.tsx";
import { Field } from "./field.tsx";

export type Exit = "extension" | "deferral" | "reassignment";

/** 申请延期、缓办、改派 of the chosen problems: asked for with a reason, decided by the inspecting side (B8). */
export function ExitDialog({ exit, problems = [], onClose, onDone }: ActProps & { readonly exit: Exit }) {
  const say = useWords(supervisedItemsWords);
  const tell = useTell();
  const { campaign } = useScope();
  const extension = useCommand("request-extension");
  const deferral = useCommand("request-deferral");
  const reassignment = useCommand("request-reassignment");
  const [reason, setReason] = useState("");
  const [day, setDay] = useState("");
  const [to, setTo] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const unit = useRead("read-unit", { unit: to ?? "" }, { enabled: to !== undefined });
  async function act() {
    const body = { problems: problems.map((problem) => ({ problem })), reason: reason.trim() };
    setBusy(true);
    try {
      if (exit === "extension")
        await extension.mutateAsync({ args: { campaign }, body: { ...body, due: day } });
      if (exit === "deferral")
        await deferral.mutateAsync({ args: { campaign }, body: { ...body, until: day } });
      if (exit === "reassignment")
        await reassignment.mutateAsync({ args: { campaign }, body: { ...body, to: to ?? "" } });
      tell.done(say("exitAsked", { what: say(`exit_${exit}`), count: problems.length }));
      onDone();
    } catch (error) {
      tell.failed(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <ActFrame
      heading={say("exitHead", { what: say(`exit_${exit}`), count: problems.length })}
      consequences={say(`exitMeans_${exit}`)}
      verb={say(`exit_${exit}`)}
      canAct={reason.trim() !== "" && (exit === "reassignment" ? to !== undefined : day !== "")}
      progress={isBusy ? { done: 0, of: 1 } : undefined}
      onAct={act}
      onClose={onClose}
    >
      {exit === "reassignment" ? (
        <Popover trigger="click" destroyOnHidden content={<UnitFinder onChoose={setTo} />}>
          <Button>{unit.data?.name ?? say("chooseUnit")}</Button>
        </Popover>
      ) : (
        <Field label={say(exit === "extension" ? "newDue" : "deferUntil")}>
          <DayField value={day} onChange={(next) => setDay(next ?? "")} />
        </Field>
      )}
      <Field label={say("reason")}>
        <Input.TextArea
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
    </ActFrame>
  );
}

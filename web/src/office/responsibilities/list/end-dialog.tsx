import "../../../ui/calendar-locales.ts";
import { DatePicker, Form, Input } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useCommand } from "../../../api/queries.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useFullName } from "../../../ui/placed-name.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { useView } from "../use-view.ts";
import type { Holding } from "./list-tab.tsx";

interface Values {
  readonly last_day: Dayjs;
  readonly reason?: string;
}

/** The holder left, or another took over: a last day. That it was held stays on record. */
export function EndDialog({ holding, onClose }: { readonly holding: Holding; readonly onClose: () => void }) {
  const say = useWords(responsibilityWords);
  const required = useRequired();
  const tell = useTell();
  const fullName = useFullName();
  const { campaign, day } = useView();
  const command = useCommand("end-responsibility");

  async function end({ last_day, reason }: Values): Promise<boolean> {
    try {
      const body = {
        responsibility: holding.responsibility,
        last_day: last_day.format("YYYY-MM-DD"),
        ...(reason === undefined || reason.trim() === "" ? {} : { reason: reason.trim() }),
      };
      await command.mutateAsync({ args: { campaign }, body, base: holding.revision });
      tell.done(say("endedDone"));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<Values>
      isOpen
      onClose={onClose}
      onAct={end}
      verb={say("end")}
      heading={say("endHeading", {
        post: holding.post ?? holding.holder,
        unit: fullName(holding.unit_name, holding.above),
      })}
      consequences={<p>{say("endWords")}</p>}
      initial={{ last_day: dayjs(day) }}
    >
      <Form.Item name="last_day" label={say("lastDay")} rules={required}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="reason" label={say("reasonOptional")}>
        <Input maxLength={200} />
      </Form.Item>
    </ActDialog>
  );
}

import { Form, Input } from "antd";
import { useAccount } from "../../../app/account.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { unitWords } from "../../../words/units.ts";
import { siteDayOf } from "../../site-day.ts";

export interface When {
  readonly on: string;
  readonly basis?: string;
}

/** From which day (never one to come), and the document that it rests on. */
export function WhenFields() {
  const say = useWords(unitWords);
  const required = useRequired();
  const today = useToday();
  return (
    <>
      <Form.Item name="on" label={say("on")} initialValue={today} rules={required}>
        <DayField isNeeded max={today} />
      </Form.Item>
      <Form.Item name="basis" label={say("basis")}>
        <Input maxLength={200} placeholder={say("basisHint")} />
      </Form.Item>
    </>
  );
}

/** The site's day; empty until the own account is read. */
export function useToday(): string {
  const asOf = useAccount().data?.as_of;
  return asOf === undefined ? "" : siteDayOf(asOf);
}

export const basisOf = ({ basis = "" }: Pick<When, "basis">) =>
  basis.trim() === "" ? {} : { basis: basis.trim() };

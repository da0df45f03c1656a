import "./calendar-locales.ts";
import { DatePicker } from "antd";
import dayjs from "dayjs";
import { use } from "react";
import { CampaignContext } from "../app/campaign.ts";

export interface DayPickerProps {
  readonly id?: string | undefined;
  /** YYYY-MM-DD; none: empty text or nothing. */
  readonly value?: string | null | undefined;
  /** Nothing where the field was emptied. */
  readonly onChange?: (day: string | undefined) => void;
  /** The first and the last day that may be chosen. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** It always holds a day: it cannot be emptied. */
  readonly isNeeded?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string | undefined;
  readonly "aria-label"?: string | undefined;
}

/** The calendar behind a day's field; used through ui/day-field.tsx, which reads it when it is needed. */
export function DayPicker({
  id,
  value,
  onChange,
  min,
  max,
  isNeeded = false,
  autoFocus = false,
  className,
  ...named
}: DayPickerProps) {
  // An empty field opens on the campaign's day; a demonstration's is not today, and then the calendar offers no 今天 either.
  const here = use(CampaignContext)?.as_of.slice(0, 10);
  return (
    <DatePicker
      allowClear={!isNeeded}
      autoFocus={autoFocus}
      showNow={here === undefined || here === dayjs().format("YYYY-MM-DD")}
      {...(here === undefined ? {} : { defaultPickerValue: dayjs(here) })}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day?.format("YYYY-MM-DD"))}
      style={{ width: "calc(150px * var(--scale))" }}
      aria-label={named["aria-label"]}
      {...(id === undefined ? {} : { id })}
      {...(min === undefined ? {} : { minDate: dayjs(min) })}
      {...(max === undefined ? {} : { maxDate: dayjs(max) })}
      {...(className === undefined ? {} : { className })}
    />
  );
}

import "./calendar-locales.ts";
import { DatePicker } from "antd";
import dayjs from "dayjs";

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
  className,
  ...named
}: DayPickerProps) {
  return (
    <DatePicker
      allowClear={!isNeeded}
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

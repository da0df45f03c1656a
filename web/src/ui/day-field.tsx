import { Input } from "antd";
import { lazy, Suspense } from "react";
import type { DayPickerProps } from "./day-picker.tsx";

const DayPicker = lazy(() => import("./day-picker.tsx").then(({ DayPicker: it }) => ({ default: it })));

/**
 * A day, typed or chosen from a calendar: the console's one way to ask for one. A field of a form; its value is text, YYYY-MM-DD. The calendar is
 * a chunk of its own, so that pages do not wait for it; until it is there, the day stands in a field of the same size.
 */
export function DayField(props: DayPickerProps) {
  const { id, value, className } = props;
  return (
    <Suspense
      fallback={
        <Input
          readOnly
          value={value ?? ""}
          style={{ width: "calc(150px * var(--scale))" }}
          aria-label={props["aria-label"]}
          {...(id === undefined ? {} : { id })}
          {...(className === undefined ? {} : { className })}
        />
      }
    >
      <DayPicker {...props} />
    </Suspense>
  );
}

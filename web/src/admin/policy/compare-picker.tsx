import { useNavigate } from "@tanstack/react-router";
import { DayField } from "../../ui/day-field.tsx";
import { useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import styles from "./policy.module.css";

/** The two days that are compared; both stand in the address. */
export function ComparePicker({ from, to }: { readonly from: string; readonly to: string }) {
  const say = useWords(policyWords);
  const navigate = useNavigate();
  const go = (more: { compare?: string; day?: string }) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...more }) });
  const field = (label: string, value: string, onDay: (day: string) => void) => (
    <DayField isNeeded aria-label={label} value={value} onChange={(day) => onDay(day ?? value)} />
  );
  return (
    <div className={`${styles.pick} no-print`}>
      {say("compare")}
      {field(say("was", { day: from }), from, (compare) => go({ compare, day: to }))}
      {say("with")}
      {field(say("is", { day: to }), to, (day) => go({ day, compare: from }))}
    </div>
  );
}

/**
 * Special forms: calls that take the path of a value and mean that value at another time or place.
 * Only the graph of values can resolve them, so a formula's frame hands them over ready (`readForm`).
 */
import type { ValueType } from "../vector/types.ts";

export const FORMS = {
  previous: {
    label: "上期",
    doc: { zh: "上一期的值", en: "the value in the period before" },
    of: "any",
  },
  change: {
    label: "较上期增减",
    doc: { zh: "本期减上一期", en: "this period's value minus that of the period before" },
    of: "number",
  },
  latest: {
    label: "最近一次",
    doc: {
      zh: "以前最近一个有值的时期的值，不含本期",
      en: "the value in the newest earlier period that has one",
    },
    of: "any",
  },
  parent: {
    label: "上级",
    doc: { zh: "上级单位的值", en: "the value of the unit above" },
    of: "any",
  },
} as const satisfies Record<string, FormRule>;

export interface FormRule {
  /** What `policy show` prints. */
  readonly label: string;
  readonly doc: { readonly zh: string; readonly en: string };
  /** The type of value that the form is made for; the result has that type too. */
  readonly of: ValueType | "any";
}

export type FormName = keyof typeof FORMS;

export function isForm(name: string): name is FormName {
  return Object.hasOwn(FORMS, name);
}

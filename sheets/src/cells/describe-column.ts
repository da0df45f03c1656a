/** Columns in words: for the notes of templates and for docs/data-format.md. */
import type { Column, ColumnType, Phrase } from "@cunjing/contract";

const TYPES: Readonly<Record<ColumnType, Phrase>> = {
  text: { zh: "文字", en: "text" },
  id: { zh: "编号", en: "id" },
  unit: { zh: "单位", en: "unit" },
  day: { zh: "日期", en: "day" },
  instant: { zh: "时刻", en: "local time" },
  number: { zh: "数", en: "number" },
  integer: { zh: "整数", en: "whole number" },
  truth: { zh: "是／否", en: "yes or no" },
  choice: { zh: "选项", en: "choice" },
  period: { zh: "时段", en: "period" },
};

/** 数，0 至 100，分 */
export function describeType(column: Column): Phrase {
  const range = describeRange(column);
  const zh = [TYPES[column.type].zh, range.zh, column.measure ?? ""].filter((part) => part !== "");
  const en = [TYPES[column.type].en, range.en].filter((part) => part !== "");
  return { zh: zh.join("，"), en: en.join(", ") };
}

function describeRange({ min, max }: Column): Phrase {
  if (min !== undefined && max !== undefined) {
    const own = !/\d/.test(max);
    return { zh: `${min} 至 ${own ? "本行满分" : max}`, en: `${min} to ${own ? `the row's ${max}` : max}` };
  }
  if (min !== undefined) return { zh: `不小于 ${min}`, en: `at least ${min}` };
  if (max !== undefined) return { zh: `不大于 ${max}`, en: `at most ${max}` };
  return { zh: "", en: "" };
}

/** 必填, 选填, or what an empty cell stands for. */
export function describeNeed(column: Column): Phrase {
  if (column.default !== undefined) return { zh: `留空为 ${column.default}`, en: `empty: ${column.default}` };
  return column.required ? { zh: "必填", en: "required" } : { zh: "选填", en: "optional" };
}

/** The choices with the words that sheets use, or nothing. */
export function describeChoices(column: Column): Phrase {
  const choices = column.choices ?? [];
  if (choices.length === 0) return { zh: "", en: "" };
  const zh = choices.map((choice) => `${choice.zh} ${choice.id}`).join("、");
  const en = choices.map((choice) => `${choice.id} ${choice.zh}`).join(", ");
  return column.open === true
    ? { zh: `${zh}；也可用办法自定的词`, en: `${en}; or a word of the policy's own` }
    : { zh, en };
}

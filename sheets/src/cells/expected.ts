import type { Column, Phrase } from "@cunjing/contract";

const SHOWN_CHOICES = 12;

/** What would be right in a column, as a message says it. */
export function expectedOf(column: Column): Phrase {
  switch (column.type) {
    case "number":
    case "integer":
      return expectedNumber(column);
    case "choice":
      return expectedChoice(column);
    case "day":
      return { zh: "日期，如 2019-04-09", en: "a day such as 2019-04-09" };
    case "instant":
      return { zh: "年月日时分，如 2019-04-12 09:30", en: "a local time such as 2019-04-12 09:30" };
    case "truth":
      return { zh: "“是”或“否”", en: "是 or 否 (true or false)" };
    case "period":
      return { zh: "时段编号，如 2019-04、2019-04-x1", en: "a period such as 2019-04 or 2019-04-x1" };
    case "unit":
      return { zh: "单位表中的编号、代码或名称", en: "an id, code or name of the units" };
    case "id":
      return { zh: `编号，如 ${column.example}`, en: `an id such as ${column.example}` };
    case "text":
      return { zh: `文字，如 ${column.example}`, en: `text such as ${column.example}` };
  }
}

function expectedNumber(column: Column): Phrase {
  const kind: Phrase =
    column.type === "integer" ? { zh: "整数", en: "a whole number" } : { zh: "数", en: "a number" };
  const max = column.max === undefined || /\d/.test(column.max) ? column.max : undefined;
  const measure = column.measure === undefined ? "" : `（${column.measure}）`;
  if (column.max !== undefined && max === undefined) {
    const least = column.min ?? "0";
    return {
      zh: `${least} 至本行满分的${kind.zh}${measure}`,
      en: `${kind.en} from ${least} to the row's ${column.max}`,
    };
  }
  if (column.min !== undefined && max !== undefined) {
    return {
      zh: `${column.min} 至 ${max} 的${kind.zh}${measure}`,
      en: `${kind.en} from ${column.min} to ${max}`,
    };
  }
  if (column.min !== undefined) {
    return { zh: `不小于 ${column.min} 的${kind.zh}${measure}`, en: `${kind.en}, at least ${column.min}` };
  }
  if (max !== undefined) {
    return { zh: `不大于 ${max} 的${kind.zh}${measure}`, en: `${kind.en}, at most ${max}` };
  }
  return { zh: `${kind.zh}，如 ${column.example}${measure}`, en: `${kind.en} such as ${column.example}` };
}

function expectedChoice(column: Column): Phrase {
  const choices = column.choices ?? [];
  const more = choices.length > SHOWN_CHOICES;
  const shown = choices.slice(0, SHOWN_CHOICES);
  return {
    zh: `以下之一：${shown.map((choice) => choice.zh).join("、")}${more ? "…" : ""}`,
    en: `one of ${shown.map((choice) => choice.id).join(", ")}${more ? ", …" : ""}`,
  };
}

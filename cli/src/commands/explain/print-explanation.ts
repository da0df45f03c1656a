/** An explanation as a tree of lines, each with its clause. */
import type { Language } from "@cunjing/contract";
import { ABSENCE_ACTIONS, ABSENCE_KINDS, type Explanation } from "@cunjing/engine";
import type { Paint } from "../../terminal/colour.ts";

export function printExplanation(root: Explanation, language: Language, paint: Paint): string {
  const lines: string[] = [lineOf(root, language, paint, true)];
  addChildren(root, "", lines, language, paint);
  return lines.map((line) => `${line}\n`).join("");
}

function addChildren(
  node: Explanation,
  indent: string,
  lines: string[],
  language: Language,
  paint: Paint,
): void {
  const more =
    node.more === undefined || node.more === 0
      ? []
      : [{ zh: `…另有 ${node.more} 条记录`, en: `… ${node.more} more facts` }[language]];
  const count = node.children.length + more.length;
  node.children.forEach((child, at) => {
    const last = at === count - 1;
    lines.push(`${indent}${last ? "└─ " : "├─ "}${lineOf(child, language, paint, false)}`);
    addChildren(child, `${indent}${last ? "   " : "│  "}`, lines, language, paint);
  });
  for (const words of more) lines.push(`${indent}└─ ${words}`);
}

function lineOf(node: Explanation, language: Language, paint: Paint, isRoot: boolean): string {
  const label = isRoot ? paint("bold", node.label) : node.label;
  const id = node.kind === "fact" ? paint("dim", ` ${node.id}`) : "";
  const clause = node.clause.length === 0 ? "" : `　〔${node.clause.join("、")}〕`;
  const how = node.how === undefined || node.how === "" ? "" : `　← ${node.how}`;
  return `${label}${id}${valueText(node, language)}${how}${clause}`;
}

function valueText({ value, exact, full, absent }: Explanation, language: Language): string {
  const of = full === undefined ? "" : ` / ${full}`;
  const whole = exact === undefined ? "" : `（${exact}）`;
  const reason =
    absent === undefined
      ? ""
      : `（${[wordOf(ABSENCE_KINDS, absent.kind, language), wordOf(ABSENCE_ACTIONS, absent.action, language)].filter(Boolean).join("：")}）`;
  if (value === null) return `  —${of}${reason}`;
  return `  ${value}${whole}${of}${reason}`;
}

function wordOf(
  words: Readonly<Record<string, string>>,
  id: string | undefined,
  language: Language,
): string | undefined {
  return language === "zh" && id !== undefined ? (words[id] ?? id) : id;
}

/** Standards of inspections: groups that exist, alternatives that have one, and lines that do something. */
import { suggestion } from "../formula/suggest.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { Report } from "./report.ts";

export function checkStandards(policy: Policy, report: Report): void {
  for (const [id, { groups, items }] of Object.entries(policy.standards ?? {})) {
    const known = Object.keys(groups ?? {});
    for (const [name, item] of Object.entries(items)) {
      const at = ["standards", id, "items", name];
      if (item.group !== undefined && !known.includes(item.group)) {
        const hint = suggestion(item.group, known);
        report.error(
          "unknown_name",
          [...at, "group"],
          `这套标准的 groups 里没有“${item.group}”${hint.zh}`,
          `this standard's groups have no “${item.group}”${hint.en}`,
        );
      }
      if (item.zeroes === "group" && item.group === undefined)
        report.error(
          "missing",
          [...at, "zeroes"],
          "zeroes: group 要写明是哪一组（group）",
          "zeroes: group says which group",
        );
      if (item.zeroes === "item" && item.full === undefined)
        report.error(
          "missing",
          [...at, "zeroes"],
          "zeroes: item 是本行自己的满分扣光，要写满分 full；要让别的几项不得分，把它们和本行放进一组，写 zeroes: group",
          "zeroes: item takes off the line's own full mark, which is missing; to zero other lines, put them into one group",
        );
      if (item.exclusive !== undefined && alternativesOf(items, item.exclusive) < 2)
        report.notice(
          "alone_in_alternatives",
          [...at, "exclusive"],
          `只有这一项写了 exclusive: ${item.exclusive}，没有可以二选一的另一项`,
          `no other line has exclusive: ${item.exclusive}`,
        );
      if (item.deduct === undefined && item.bonus === undefined && !item.graded && item.zeroes === undefined)
        report.error(
          "no_way",
          at,
          "这一项不扣分也不加分：写 deduct、bonus、graded: true 或 zeroes",
          "this line changes no score: it needs deduct, bonus, graded: true or zeroes",
        );
    }
  }
}

function alternativesOf(
  items: Readonly<Record<string, { readonly exclusive?: string | undefined }>>,
  name: string,
) {
  return Object.values(items).filter((item) => item.exclusive === name).length;
}

import type { ProblemCounts } from "./count-problems.ts";
import type { DocumentContext } from "./document-context.ts";

/** A short title in 楷体 and its text. */
export interface Entry {
  readonly title: string;
  readonly text: string;
}

/** What a bulletin asks next. Sentences of the trade; the numbers are the ledger's. */
export function demandsOf(
  context: DocumentContext,
  counts: ProblemCounts,
  worst: readonly string[],
  last: readonly string[],
): readonly Entry[] {
  const { open, overdue } = counts;
  const closing =
    open === 0
      ? "已销号的问题要适时回头看，巩固整改成果。"
      : `对尚未销号的${open}个问题逐项明确责任单位、责任人和完成时限，完成一处、验收一处、销号一处。${overdue === 0 ? "" : `其中逾期的${overdue}个问题要查明原因，限期整改到位；确因季节、施工等原因不能按期完成的，按程序申请延期或者缓办。`}`;
  const alike = worst.length === 0 ? "" : `针对${worst.join("、")}方面问题较为集中的情况，`;
  return [
    { title: "限期整改销号", text: closing },
    {
      title: "全面排查治理",
      text: `${alike}各单位要举一反三，对同类问题全面排查，建立日常保洁和管护机制，防止反弹。`,
    },
    ...(last.length === 0
      ? []
      : [
          {
            title: "补齐工作短板",
            text: `${last.join("、")}本期排名末位，要逐项分析失分原因，研究整改措施，尽快改变落后局面。`,
          },
        ]),
    {
      title: "减轻基层负担",
      text: `整改结果以督查组现场验收为准，不得要求村（社区）重复报送材料、照片，不得层层加码。请各单位将本通报印发到有关乡镇（街道），${context.level === "city" ? "督促" : "组织"}抓好落实。`,
    },
  ];
}

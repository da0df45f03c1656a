import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeCsv } from "@cunjing/sheets";
import type { WrittenDocuments } from "./write-documents.ts";

const INDEX = "目录.csv";

/** The index of a folder of documents: what was written, what was refused and why, what is left to people. Opens in a spreadsheet. */
export async function writeIndex(
  out: string,
  { period, written, refused, open, called }: Omit<WrittenDocuments, "index">,
): Promise<string> {
  const done = (kind: string): number => written.filter((one) => one.kind === kind).length;
  const rows: string[][] = [
    ["状态", "文种", "对象", "文件", "正文字数", "说明"],
    ...written.map(({ kind, subject, files, characters, notices }) => [
      "已生成",
      kind,
      subject,
      files.join("；"),
      characters === 0 ? "" : String(characters),
      notices.join("；"),
    ]),
    ...refused.map(({ kind, subject, why }) => ["不予生成", kind, subject, "", "", why.zh]),
    ...Object.entries(called)
      .filter(([kind, count]) => count > done(kind) + refused.filter((one) => one.kind === kind).length)
      .map(([kind, count]) => [
        "未全部生成",
        kind,
        "",
        "",
        "",
        `${period}应有${count}份，本次生成${done(kind)}份`,
      ]),
    ...open.map(({ label, why }) => ["待办", label, "", "", "", why]),
  ];
  await mkdir(out, { recursive: true });
  await writeFile(join(out, INDEX), writeCsv(rows), "utf8");
  return INDEX;
}

import { type Failure, failure, type Phrase } from "@cunjing/contract";
import { checkContainer } from "./check-container.ts";
import { detectFileKind, type FileKind } from "./file-kind.ts";
import type { Grid } from "./grid.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";

const WORKBOOK_NAME = /\.(xlsx|xlsm|xls|et)$/i;
const TEXT_NAME = /\.(csv|tsv|txt)$/i;

const KINDS: Readonly<Record<FileKind, Phrase>> = {
  zip: { zh: "Excel 工作簿（.xlsx）", en: "an Excel workbook (.xlsx)" },
  ole: { zh: "Excel 97-2003 工作簿（.xls）", en: "an Excel 97-2003 workbook (.xls)" },
  html: { zh: "网页（HTML）", en: "a web page (HTML)" },
  xml: { zh: "XML 文件", en: "an XML file" },
  pdf: { zh: "PDF 文件", en: "a PDF file" },
  image: { zh: "图片", en: "a picture" },
  rar: { zh: "压缩包", en: "a compressed archive" },
  old_xls: { zh: "Excel 95 以前的工作簿", en: "a workbook older than Excel 95" },
  empty: { zh: "空文件", en: "an empty file" },
  binary: { zh: "无法识别的二进制文件", en: "an unknown binary file" },
  text: { zh: "纯文本", en: "plain text" },
};
const WORKBOOK: Phrase = { zh: "Excel 工作簿（.xlsx、.xls）", en: "an Excel workbook (.xlsx, .xls)" };
const TABLE: Phrase = { zh: "Excel 工作簿或 CSV", en: "an Excel workbook or CSV" };

/**
 * All sheets of a workbook, or the one table of a CSV file. The bytes decide what it is; a name that says otherwise
 * (text or a web page called .xlsx, a workbook called .csv) is refused, since somebody mistook it.
 * @param file the name for messages; its extension is what it claims to be
 */
export function readGrids(bytes: Uint8Array, file: string): Grid[] | Failure {
  const kind = detectFileKind(bytes);
  if (kind === "empty") return failure("file_empty", { file, found: "", expected: TABLE });
  if (kind === "zip" || kind === "ole") return readContainer(bytes, file, kind);
  const expected = WORKBOOK_NAME.test(file) ? WORKBOOK : TABLE;
  if (kind !== "text" || WORKBOOK_NAME.test(file)) {
    return failure("file_kind_wrong", { file, found: KINDS[kind], expected });
  }
  const grid = readCsv(bytes, file);
  return "code" in grid ? grid : [grid];
}

function readContainer(bytes: Uint8Array, file: string, kind: "zip" | "ole"): Grid[] | Failure {
  const finding = checkContainer(bytes, kind);
  if (finding.is === "encrypted") return failure("workbook_encrypted", { file, found: "", expected: "" });
  if (finding.is === "damaged")
    return failure("workbook_damaged", { file, found: finding.found, expected: "" });
  if (finding.is === "other")
    return failure("file_kind_wrong", { file, found: finding.found, expected: WORKBOOK });
  if (TEXT_NAME.test(file)) {
    return failure("file_kind_wrong", {
      file,
      found: KINDS[kind],
      expected: { zh: "CSV 文本", en: "CSV text" },
    });
  }
  return readWorkbook(bytes, file);
}

import type { CommandSpec } from "../command-spec.ts";
import { DATA, DECIDE, PERIOD, POLICY_FILE, UNTIL } from "../shared-options.ts";

export const DOCUMENTS: CommandSpec = {
  name: "documents",
  summary: {
    zh: "把一期的结果印成公文：通报、通知、函、台账、一村一档",
    en: "turn a period's results into official documents",
  },
  about: {
    zh: "按 GB/T 9704 版式写出 DOCX（可继续编辑）和 PDF、XLSX。发文机关无权发给收文机关的不写，并说明理由。印章处留空。",
    en: "DOCX to go on editing, PDF and XLSX in the layout of GB/T 9704. What an issuer may not send is refused with the reason.",
  },
  arguments: [POLICY_FILE],
  options: [
    DATA,
    PERIOD,
    {
      flags: "--out <folder>",
      text: { zh: "公文写到这个文件夹", en: "write the documents into this folder" },
      required: true,
    },
    {
      flags: "--village <units...>",
      text: { zh: "另出这些村的一村一档（编号、名称或区划代码）", en: "the archives of these villages too" },
    },
    UNTIL,
    DECIDE,
  ],
  examples: [
    {
      command: "cunjing documents 办法.yaml --data 数据 --period 2019-05 --out 公文",
      text: { zh: "5 月的通报、通知和台账", en: "the documents of May" },
    },
  ],
  load: async () => (await import("./write-documents.ts")).writeDocuments,
};

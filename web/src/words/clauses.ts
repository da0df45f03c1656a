import { defineWords } from "./define-words.ts";

/** The clauses of the policy's document that something rests on. */
export const clauseWords = defineWords("clauses", {
  mark: { zh: "依据", en: "Source" },
  title: {
    zh: "文件原文（编号是系统给每条原文编的，公文也照此注明）",
    en: "The document's words (numbered by the system; printed documents cite the same numbers)",
  },
  notQuoted: { zh: "现行办法没有摘录这一条", en: "The policy in force does not quote this one" },
});

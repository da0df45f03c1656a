import { defineWords } from "./define-words.ts";

/** The pages of a document, shown in place. */
export const paperWords = defineWords("paper", {
  pagesOf: { zh: "{{title}}（页面）", en: "Pages of {{title}}" },
  making: {
    zh: "正在排版，好了自动显示，可以先去办别的。",
    en: "The pages are being made and will show by themselves. You may leave meanwhile.",
  },
  none: { zh: "这份公文没有可以预览的页面", en: "This document has no pages to show" },
  failed: { zh: "排版没有完成：{{why}}", en: "The pages could not be made: {{why}}" },
  again: { zh: "重新排版", en: "Make them again" },
  askedAgain: { zh: "已重新排版，好了自动显示", en: "Being made again; they will show by themselves" },
});

import { defineWords } from "./define-words.ts";

/** How something came that an office did not enter itself (D-1). */
export const toldWords = defineWords("told", {
  how: { zh: "怎么告知的", en: "How it was told" },
  telephone: { zh: "电话", en: "telephone" },
  paper: { zh: "纸质", en: "paper" },
  link: { zh: "链接", en: "link" },
  whoExample: { zh: "例如 办公室值班员", en: "e.g. officer on duty" },
  note: { zh: "备注（可以不填）", en: "Note (may stay empty)" },
});

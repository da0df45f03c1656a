import { defineWords } from "./define-words.ts";

export const unitPickerWords = defineWords("unit-picker", {
  add: { zh: "加一个单位", en: "Add a unit" },
  remove: { zh: "去掉{{name}}", en: "Remove {{name}}" },
  below: { zh: "换成下级", en: "All below" },
});

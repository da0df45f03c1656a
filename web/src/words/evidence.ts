import { defineWords } from "./define-words.ts";

/** What is done with a photo or file of the records: the original, and taking it back. */
export const evidenceWords = defineWords("evidence", {
  acts: { zh: "照片操作", en: "What to do with the photo" },
  actsOf: { zh: "{{what}}：操作", en: "The {{what}}: what to do with it" },
  original: { zh: "下载原件", en: "Download the original" },
  originalOf: { zh: "下载原件：{{what}}", en: "Download the original of the {{what}}" },
  withdraw: { zh: "撤回", en: "Withdraw" },
  withdrawOf: { zh: "撤回：{{what}}", en: "Withdraw the {{what}}" },
  photoOf: { zh: "{{stage}}照片", en: "photo “{{stage}}”" },
  fileOf: { zh: "{{stage}}文件", en: "file “{{stage}}”" },
  heading: { zh: "撤回{{what}}（{{time}}）", en: "Withdraw the {{what}} ({{time}})" },
  gone: {
    zh: "撤回后谁也看不到这个文件，它不再作为佐证，也不再参加整改前后对比和照片提示。",
    en: "Nobody sees the file any more. It counts as evidence no longer, and takes no part in comparisons and hints.",
  },
  stays: {
    zh: "登记过它、谁撤回、为什么，操作记录里都留着。不能恢复：撤错了要重新上传。",
    en: "That it was recorded, who withdrew it and why stays in the trail. It cannot be restored: a mistake means sending it again.",
  },
  last: {
    zh: "这是唯一一张{{stage}}照片：要凭它办理的下一步，得等新的照片。",
    en: "It is the only photo of this kind ({{stage}}): a step that needs one will wait for another.",
  },
  neverCame: {
    zh: "文件一直没有传到。撤回后不再等它。",
    en: "Its file never arrived. Once withdrawn, nobody waits for it any more.",
  },
  staysAwaited: {
    zh: "登记过它、谁撤回、为什么，操作记录里都留着。",
    en: "That it was promised, who withdrew it and why stays in the trail.",
  },
  reason: { zh: "理由", en: "Reason" },
  reasonHint: {
    zh: "例如：拍错了地方；照到了无关的人",
    en: "For example: the wrong place; it shows somebody who has no part in it",
  },
  required: { zh: "请写明理由", en: "Say why" },
  done: { zh: "已撤回{{what}}", en: "The {{what}} is withdrawn" },
  others: { zh: "其他资料", en: "Other files" },
  awaited: { zh: "还没有传到", en: "has not arrived yet" },
  preparing: { zh: "已收到，缩小图稍后可看", en: "received; its copy follows" },
  unreadable: { zh: "打不开，可下载原件", en: "cannot be shown; the original can be downloaded" },
});

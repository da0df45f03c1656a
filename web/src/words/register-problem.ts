import { defineWords } from "./define-words.ts";

/** Recording at a desk what no inspection round found: what is asked, what follows, what came of it. */
export const registerWords = defineWords("register-problem", {
  register: { zh: "登记问题", en: "Record a problem" },
  registerKey: { zh: "登记问题（按 N）", en: "Record a problem (press N)" },
  lead: {
    zh: "热线、媒体、领导交办、来信等不是检查发现的问题，在这里登记。",
    en: "For what no inspection found: the hotline, media, a leader's instruction, a letter.",
  },
  source: { zh: "来源", en: "Source" },
  lookBackHint: {
    zh: "已销号的又坏了，请打开原问题登记反弹，同一问题才连得上。",
    en: "If a closed problem is bad again, open it and record the rebound there: that links the two.",
  },
  covertHint: {
    zh: "暗访计划内发现的，随检查录入才会封存到解封；在这里登记的，有关单位马上能看到。",
    en: "What a covert round found is sealed only when entered with its inspection. What is recorded here is seen by its unit at once.",
  },
  unit: { zh: "单位", en: "Unit" },
  chooseUnit: { zh: "请选择单位", en: "Choose a unit" },
  description: { zh: "问题描述", en: "Description" },
  describe: { zh: "请写明看到、反映了什么", en: "Say what was seen or reported" },
  descriptionHint: {
    zh: "不写群众姓名、电话；{{key}} 直接登记",
    en: "No residents' names or telephone numbers. {{key}} records it",
  },
  place: { zh: "地点", en: "Place" },
  placeHint: { zh: "例如 村委会东侧 50 米", en: "For example: 50 m east of the village office" },
  category: { zh: "类别", en: "Category" },
  placeType: { zh: "地点类型", en: "Kind of place" },
  behaviour: { zh: "表现", en: "Behaviour" },
  zone: { zh: "区位", en: "Zone" },
  notSaid: { zh: "不填", en: "Not said" },
  severity: { zh: "程度", en: "Severity" },
  thenChannel: {
    zh: "交办时按办法用“{{channel}}”，{{limit}}整改。",
    en: "By the policy it will be handed over by “{{channel}}”, to be put right within {{limit}}.",
  },
  thenStated: {
    zh: "交办时按办法用“{{channel}}”，期限由文书写明。",
    en: "By the policy it will be handed over by “{{channel}}”, whose document states the day.",
  },
  stockOf: { zh: "存量增量", en: "Stock or new" },
  stock: { zh: "存量（行动前就有）", en: "Stock (there before the campaign)" },
  new: { zh: "增量", en: "New" },
  unknown: { zh: "不清楚", en: "Not known" },
  foundOn: { zh: "发现日期", en: "Day found" },
  foundAt: { zh: "时间（可不填）", en: "Time (optional)" },
  photos: { zh: "整改前照片", en: "Photos of the finding" },
  photosHint: {
    zh: "可不附。选文件、拖进来，或从聊天里复制后按 {{key}} 粘贴。",
    en: "Optional. Choose files, drop them here, or copy one from a chat and paste it with {{key}}.",
  },
  photosNeeded: {
    zh: "没有也能登记；按办法，有了整改前照片才能交办。选文件、拖进来，或从聊天里复制后按 {{key}} 粘贴。",
    en: "It can be recorded without; by the policy it is handed over only once a photo of the finding is here. Choose files, drop them here, or copy one from a chat and paste it with {{key}}.",
  },
  choosePhotos: { zh: "选照片", en: "Choose photos" },
  removePhoto: { zh: "去掉{{name}}", en: "Remove {{name}}" },
  tooLarge: { zh: "{{name}} 超过 60 MB，传不了", en: "{{name}} is larger than 60 MB and cannot be sent" },
  noPicture: { zh: "{{name}} 不是照片", en: "{{name}} is no picture" },
  tooMany: { zh: "一个问题最多附 {{most}} 张", en: "At most {{most}} photos a problem" },
  more: { zh: "以下可以不填", en: "The rest is optional" },
  openHere: { zh: "这里还没有销号的", en: "Still open here" },
  openHereHelp: {
    zh: "先看一眼，免得同一处登记两次。点开在新窗口看。",
    en: "Have a look, so that nothing is recorded twice. A link opens in a new window.",
  },
  noneOpen: { zh: "这里没有未销号的问题", en: "Nothing is open here" },
  openMore: { zh: "在台账里看全部", en: "See all in the ledger" },
  whatFollows: {
    zh: "登记后列入台账“待交办”，单位和上级办公室能看到。发现、整改、验收要分开：登记人自己不能整改或验收它。",
    en: "It joins the ledger as “to be dispatched”, where its unit and the offices above see it. Finding, fixing and verifying are three persons: whoever records it neither fixes nor accepts it.",
  },
  send: { zh: "登记", en: "Record" },
  recorded: { zh: "已登记：{{unit}} {{serial}} 号", en: "Recorded: {{unit}}, no. {{serial}}" },
  recordedSealed: {
    zh: "已登记：{{unit}}，解封后编号",
    en: "Recorded for {{unit}}; its number follows when the seal is lifted",
  },
  recordedNext: { zh: "现在是“待交办”。", en: "It is now “to be dispatched”." },
  photosGoing: { zh: "正在上传照片 {{done}}/{{all}}", en: "Sending photos: {{done}} of {{all}}" },
  photosHere: {
    zh: "照片 {{count}} 张已上传。",
    en: { one: "{{count}} photo sent.", other: "{{count}} photos sent." },
  },
  photosLeft: {
    zh: "{{count}} 张照片没有传成（{{why}}）。问题已经登记，照片可以再传。",
    en: {
      one: "{{count}} photo was not sent ({{why}}). The problem is recorded; the photo can be sent again.",
      other: "{{count}} photos were not sent ({{why}}). The problem is recorded; they can be sent again.",
    },
  },
  sendAgain: { zh: "再传一次", en: "Send again" },
  open: { zh: "打开这个问题", en: "Open the problem" },
  another: { zh: "再登记一个（单位、来源不变）", en: "Record another (same unit and source)" },
  recordedHere: {
    zh: "这次登记了 {{count}} 个",
    en: { one: "{{count}} recorded just now", other: "{{count}} recorded just now" },
  },
});

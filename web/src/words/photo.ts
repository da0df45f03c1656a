import { defineWords } from "./define-words.ts";

export const photoWords = defineWords("photo", {
  before: { zh: "整改前", en: "Before" },
  after: { zh: "整改后", en: "After" },
  claim: { zh: "责任方自证", en: "Claimed by the responsible side" },
  other: { zh: "其他", en: "Other" },
  compare: { zh: "整改前后对比：左右拖动", en: "Before and after: drag left and right" },
  afterShare: { zh: "整改后占 {{count}}%", en: "{{count}}% of the picture is after" },
  enlarge: { zh: "放大", en: "Full screen" },
  closeLarge: { zh: "退出放大", en: "Leave full screen" },
  photo: { zh: "照片", en: "Photo" },
  missing: { zh: "照片还没有传到", en: "The photo has not arrived yet" },
  pair: { zh: "第 {{count}} 组", en: "Pair {{count}}" },
  spot: { zh: "点位 {{spot}}", en: "Spot {{spot}}" },
  byRetake: { zh: "按原机位重拍", en: "Retaken from the same place" },
  byDirection: { zh: "按拍摄方向配对", en: "Paired by the way the camera looked" },
  byOrder: { zh: "按拍摄先后配对", en: "Paired in the order of taking" },
  taken: { zh: "{{time}}拍摄", en: "taken {{time}}" },
  noPhotos: { zh: "还没有照片", en: "No photos yet" },
  awaited: {
    zh: "还有 {{count}} 张没有传到",
    en: { one: "{{count}} photo has not arrived", other: "{{count}} photos have not arrived" },
  },
  original: { zh: "下载原件", en: "Download the original" },
  others: { zh: "其余照片", en: "Other photos" },
});

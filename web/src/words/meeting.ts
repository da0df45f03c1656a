import { defineWords } from "./define-words.ts";

export const meetingWords = defineWords("meeting", {
  title: { zh: "会议投影", en: "Meeting view" },
  numbers: { zh: "{{unit}}：到 {{day}} 的总体情况", en: "{{unit}}: where it stands on {{day}}" },
  ranking: { zh: "{{title}} · {{pool}}", en: "{{title}} · {{pool}}" },
  rateEach: { zh: "{{unit}}整改率 {{rate}}", en: "{{unit}}: rectification rate {{rate}}" },
  pair: { zh: "{{unit}}：{{what}}", en: "{{unit}}: {{what}}" },
  found: { zh: "发现", en: "Found" },
  closedOn: { zh: "{{day}} 销号", en: "closed {{day}}" },
  previous: { zh: "上一页", en: "Previous" },
  next: { zh: "下一页", en: "Next" },
  full: { zh: "全屏", en: "Full screen" },
  leave: { zh: "退出", en: "Leave" },
  pageOf: { zh: "{{page}} / {{count}}", en: "{{page}} / {{count}}" },
  keys: { zh: "← → 翻页，F 全屏，Esc 退出", en: "← → turn pages, F full screen, Esc leaves" },
});

import { defineWords } from "./define-words.ts";

/** Complaints about the system itself. */
export const complaintWords = defineWords("complaints", {
  title: { zh: "对系统的意见", en: "Complaints about the system" },
  waiting: {
    zh: "{{count}}条意见等待答复",
    en: { one: "{{count}} complaint waits for an answer", other: "{{count}} complaints wait for an answer" },
  },
  noneWaiting: { zh: "没有等待答复的意见", en: "No complaint is waiting for an answer" },
  noneAnswered: { zh: "还没有答复过的意见", en: "None has been answered yet" },
  siteLead: {
    zh: "任何登录的人都可以提。这里看不到是谁提的，不要追查；答复只有提意见的人看得到。",
    en: "Anyone who is signed in may complain. Complaints are anonymous, and nobody may try to trace the author; only the author sees the answer.",
  },
  campaignLead: {
    zh: "关于本行动通过系统要求过多、重复填报等的意见。这里看不到是谁提的，不要追查。",
    en: "About what this campaign asks for through the system. Complaints are anonymous, and nobody may try to trace the author.",
  },
  state: { zh: "状态", en: "State" },
  open: { zh: "待答复", en: "Waiting" },
  answered: { zh: "已答复", en: "Answered" },
  all: { zh: "全部", en: "All" },
  madeOn: { zh: "提出", en: "Made on" },
  category: { zh: "哪一类", en: "About" },
  text: { zh: "内容", en: "What is wrong" },
  answer: { zh: "答复", en: "Answer" },
  reply: { zh: "答复", en: "Answer" },
  replyAnew: { zh: "改答复", en: "Answer anew" },
  replyWhat: {
    zh: "提意见的人会看到答复；之后可以再改，新的代替旧的。",
    en: "Whoever complained sees it. A later answer replaces it.",
  },
  replied: { zh: "已答复", en: "Answered" },
  asks_too_much: { zh: "要填的太多", en: "It asks too much" },
  asked_twice: { zh: "重复填报", en: "It asks twice" },
  hard_to_use: { zh: "不好用", en: "Hard to use" },
  wrong_data: { zh: "数据有误", en: "Wrong data" },
  surveillance: { zh: "像在监视人", en: "It watches people" },
  suggestion: { zh: "建议", en: "Suggestion" },
  other: { zh: "其他", en: "Something else" },
  complain: { zh: "对系统提意见", en: "Complain about the system" },
  complainWhat: {
    zh: "送系统管理员。答复的人看不到是谁提的；答复在“本人账号”里看。",
    en: "It goes to those who keep the system. They are not told whose it is; the answer is shown under “My account”.",
  },
  toCampaign: {
    zh: "同时送行动办公室（关于行动要求填报过多等）",
    en: "To the campaign's office too (what the campaign asks)",
  },
  send: { zh: "提交", en: "Send" },
  sent: { zh: "已提交，答复会在“本人账号”里显示", en: "Sent; the answer will stand under “My account”" },
  own: { zh: "我提的意见", en: "My complaints" },
  noneOwn: { zh: "没有提过意见", en: "None yet" },
  noAnswer: { zh: "还没有答复", en: "Not answered yet" },
});

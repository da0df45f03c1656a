import { defineWords } from "./define-words.ts";

/** Own commands that wait on the server or could not be done, and giving one up. */
export const heldWords = defineWords("held", {
  heading: { zh: "我的操作还没有办成的", en: "Of mine, not done yet" },
  lead: {
    zh: "从手机发来的这些操作，有的在等别的记录，有的没有办成。只有本人看得到。",
    en: "These came from your phone: some wait for other records, some could not be done. Nobody else sees them.",
  },
  held: { zh: "等待中", en: "waits" },
  conflict: { zh: "没有办成", en: "not done" },
  refused: { zh: "没有办成", en: "not done" },
  expired: { zh: "等不到，没有办成", en: "waited in vain" },
  sent: { zh: "{{time}} 收到", en: "received {{time}}" },
  awaits: {
    zh: "在等{{what}}，到了自动办理；最迟等到 {{until}}",
    en: "Waits for {{what}} and is then done by itself; until {{until}}",
  },
  and: { zh: "、", en: ", " },
  stop: { zh: "。", en: ". " },
  problem: { zh: "它所说的问题送到", en: "the problem that it is about" },
  inspection: { zh: "它所说的检查送到", en: "the inspection that it belongs to" },
  dispatch: { zh: "它所说的交办送到", en: "the notice that it is about" },
  evidence: { zh: "它所说的照片送到", en: "the photo that it is about" },
  task: { zh: "它所说的任务送到", en: "the task that it belongs to" },
  round: { zh: "它所说的督查计划送到", en: "the round that it belongs to" },
  visit: { zh: "它所说的走访记录送到", en: "the visit that it is about" },
  photo: { zh: "办法要求的照片传到", en: "the photos that the policy asks for" },
  revision: { zh: "这个问题前面的办理送到", en: "the steps before it" },
  waitedInVain: {
    zh: "要等的记录没有来，不会再自动办理。需要的话请重新办理，再放弃这一条。",
    en: "What it waited for never came; it is not done by itself any more. Do it anew where it is still needed, then give this up.",
  },
  openProblem: { zh: "看这个问题", en: "Open the problem" },
  openInspection: { zh: "看这次检查", en: "Open the inspection" },
  discard: { zh: "放弃", en: "Give up" },
  discardHeading: { zh: "放弃“{{name}}”", en: "Give up “{{name}}”" },
  discardWaiting: {
    zh: "这项操作不再等待，要等的记录来了也不办。已经传到的照片和别的记录不受影响。放弃后不能恢复；需要时重新办理。",
    en: "It waits no longer and is not done even when what it waits for arrives. Photos and other records that are here stay. This cannot be taken back; do it anew if it is needed.",
  },
  discardFailed: {
    zh: "它没有办成，也不会再办；放弃只是把它从这里去掉。已经传到的照片和别的记录不受影响。放弃后不能恢复；需要时重新办理。",
    en: "It was not done and will not be: giving it up only takes it off this list. Photos and other records that are here stay. This cannot be taken back; do it anew if it is needed.",
  },
  discarded: { zh: "已放弃“{{name}}”", en: "“{{name}}” is given up" },
  more: { zh: "还有更多，先处理上面的", en: "There are more: settle these first" },
});

import { defineWords } from "./define-words.ts";

/** Each step of a result: the verb on the button, what follows from it, and what is said afterwards. */
export const assessmentMoveWords = defineWords("assessment-moves", {
  note: { zh: "说明（可以不填）", en: "Note (may stay empty)" },
  reason: { zh: "理由（必填，记入办理过程）", en: "Reason (required, kept with the result)" },
  reasonMissing: { zh: "请写明理由", en: "Say why" },
  until: { zh: "核对到", en: "Answers until" },
  organ: { zh: "编号、印发的机关", en: "Organ that numbers and issues it" },
  send_for_check: { zh: "送县级核对", en: "Send for check" },
  send_for_checkWhat: {
    zh: "每个县（市、区）收到一份核对单，只看得到本县的得分、由来和名次。各县都反馈了，或者过了截止日，才能结束核对、交复核；电话、纸质告知的由本办登记。重算后只有数字变了的县再核。",
    en: "Each county gets a sheet with its own scores, their explanation and its place alone. The check can be closed and passed on to the review once all have answered, or after the last day; answers by telephone or on paper are entered by the office. After a further computation only counties whose figures changed are asked again.",
  },
  send_for_checkDone: {
    zh: "已送 {{count}} 个县（市、区）核对，{{until}}截止",
    en: {
      one: "Sent to {{count}} county, to be answered by {{until}}",
      other: "Sent to {{count}} counties, to be answered by {{until}}",
    },
  },
  close_check: { zh: "结束核对", en: "Close the check" },
  close_checkWhat: {
    zh: "核对单不再接受反馈；结果交给复核人（不能是计算的人）。不能收回，只能重新计算。",
    en: "The sheets are closed; the result goes to a reviewer, who is not the one that computed it. This is not taken back: the result can only be computed again.",
  },
  close_checkDone: { zh: "核对已结束", en: "The check is closed" },
  review: { zh: "复核通过", en: "Pass the review" },
  reviewWhat: {
    zh: "结果可以呈签；审定人从这一步起可以审定调整。",
    en: "The result may be submitted; from here on it may be adjusted on approval.",
  },
  reviewDone: { zh: "已复核通过", en: "Passed the review" },
  submit: { zh: "呈签", en: "Submit for signature" },
  submitWhat: {
    zh: "结果送签发人审定。签发的人不能是计算或呈签的人。",
    en: "The result goes to the signatory, who has neither computed nor submitted it.",
  },
  submitDone: { zh: "已呈签", en: "Submitted for signature" },
  recall: { zh: "收回呈签", en: "Take the submission back" },
  recallWhat: {
    zh: "还没有签发，可以收回：结果回到“已复核”，复核照样有效。",
    en: "Nobody has signed it: it goes back to “reviewed”, and the review stands.",
  },
  recallDone: { zh: "已收回呈签", en: "The submission is taken back" },
  taken_back: { zh: "办理人当即收回", en: "Taken back at once by whoever did it" },
  withNote: { zh: "{{move}}（附说明）", en: "{{move}} with a note" },
  thenNext: { zh: "{{done}}。{{next}}", en: "{{done}}. {{next}}" },
  sign: { zh: "签发", en: "Sign" },
  signWhat: {
    zh: "结果定稿，只等编号、印发。此后只能退回或更正。",
    en: "The result is final but for its number and issue. From here it can only be sent back or corrected.",
  },
  signDone: { zh: "已签发", en: "Signed" },
  number: { zh: "编号并印发", en: "Number and issue" },
  numberWhat: {
    zh: "取机关的下一个文号，随即印发给 {{count}} 个县（市、区），各县须签收；能看考评结果的人都看得到全部排名。印发以后不能撤回，只能更正；文号用了不能再用。",
    en: {
      one: "The organ's next number is taken and the result issued to {{count}} county, which signs for it; whoever may read results sees the whole ranking. It cannot be taken back, only corrected, and the number is used.",
      other:
        "The organ's next number is taken and the result issued to {{count}} counties, each of which signs for it; whoever may read results sees the whole ranking. It cannot be taken back, only corrected, and the number is used.",
    },
  },
  numberShared: {
    zh: "排名和通报共用这个文号：同一机关由本期结果最先印发的一份公文（一般是通报）用它，不另取号；之后再发的各取各的号。",
    en: "The ranking and its bulletin share this number: the first document that the same organ issues from this result, as a rule the bulletin, bears it and takes none of its own; any further ones take their own.",
  },
  numberDone: { zh: "{{number}} 已印发，等各县签收", en: "{{number}} is issued; the counties sign for it" },
  issue: { zh: "印发", en: "Issue" },
  issueWhat: {
    zh: "印发给 {{count}} 个县（市、区），各县须签收；能看考评结果的人都看得到全部排名。印发以后不能撤回，只能更正。",
    en: {
      one: "It is issued to {{count}} county, which signs for it; whoever may read results sees the whole ranking. It cannot be taken back, only corrected.",
      other:
        "It is issued to {{count}} counties, each of which signs for it; whoever may read results sees the whole ranking. It cannot be taken back, only corrected.",
    },
  },
  issueMeasures: {
    zh: "；更正后撤回 {{withdrawn}} 项、标出 {{flagged}} 项处理措施",
    en: "; measures withdrawn by the correction: {{withdrawn}}, flagged: {{flagged}}",
  },
  send_back: { zh: "退回", en: "Send back" },
  send_backWhat: {
    zh: "退到“已核对”：可以改正记录、重新计算，再走复核、呈签。",
    en: "Back to “checked”: records may be corrected and the result computed again, then reviewed and submitted anew.",
  },
  send_backDone: { zh: "已退回", en: "Sent back" },
  recompute: { zh: "重新计算", en: "Compute again" },
  recomputeWhat: {
    zh: "重新冻结事实并计算，改正过的记录和迟到的事实都计入。数字变了的县要重新核对。",
    en: "The facts are frozen anew: corrected records and late facts count. Counties whose figures change check again.",
  },
  recomputeDone: { zh: "正在重新冻结、计算", en: "Being frozen and computed again" },
  withdraw: { zh: "撤回这次计算", en: "Withdraw this computation" },
  withdrawWhat: {
    zh: "这次计算作废，时段空出来可以重新计算；各县的核对单随之失效。",
    en: "This computation is void and the period free to be computed; the counties' sheets lapse with it.",
  },
  withdrawDone: { zh: "已撤回", en: "Withdrawn" },
  correct: { zh: "更正", en: "Correct" },
  correctWhat: {
    zh: "出新的一版：重新冻结事实，迟到的计入，再走一遍核对到印发。原来的一版照样能查；新版印发时，失去依据的措施撤回或标出。",
    en: "A new edition: facts are frozen anew, late ones count, and it goes the whole way again. The old one stays readable; when the new one is issued, measures without ground are withdrawn or flagged.",
  },
  correctDone: { zh: "第{{edition}}版正在计算", en: "Edition {{edition}} is being computed" },
});

export type AssessmentMoveWord = keyof typeof assessmentMoveWords.phrases;

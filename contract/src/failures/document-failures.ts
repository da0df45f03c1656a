/** What can stand against drafting, signing, numbering, issuing and receiving a document. */
export const DOCUMENT_FAILURES = {
  organ_not_yours: {
    about: "command",
    status: 403,
    zh: "您不代表这个发文机关办文",
    en: "You do not act for this organ",
    next: { zh: "由该机关的人员办理。", en: "Somebody who acts for it does it." },
  },
  organ_has_numbers: {
    about: "command",
    zh: "“{organ}”已经按代字“{code}”编过号，名称和代字不能再改",
    en: "{organ} has given numbers under {code}: its name and code word stay",
    next: { zh: "另设一个发文机关，旧的保留备查。", en: "Set another organ; the old one stays on record." },
  },
  document_state_wrong: {
    about: "command",
    zh: "公文“{title}”{state}，不能这样办",
    en: "This cannot be done: the document {title} is {state}",
    next: { zh: "重新读取公文。", en: "Read the document again." },
  },
  document_own_draft: {
    about: "command",
    zh: "拟稿人不能审核、签发自己拟的公文",
    en: "Whoever drafted a document neither reviews nor signs it",
    next: { zh: "请本机关另一位有审核、签发职责的人办理。", en: "Another person of the organ does it." },
  },
  document_under_review: {
    about: "command",
    zh: "“{title}”的发文处理笺上已经有审核意见，不能收回",
    en: "{title} bears opinions on its routing slip already: it cannot be taken back",
    next: { zh: "要改的，请审核人退回。", en: "Whoever reviews it can return it." },
  },
  document_slip_incomplete: {
    about: "command",
    zh: "发文处理笺上还缺：{missing}",
    en: "The routing slip still lacks: {missing}",
    next: { zh: "补齐以后再签发。", en: "Have it written before the signature." },
  },
  document_sealed: {
    about: "command",
    zh: "所依据的暗访还没有解封，公文不编号、不印发",
    en: "The covert round behind it is not released: it gets no number and is not issued",
    next: { zh: "解封以后再印发。", en: "Issue it after the release." },
  },
  document_outdated: {
    about: "command",
    zh: "“{title}”拟稿以后，所依据的结果有变动",
    en: "Since {title} was drafted, the result behind it has changed",
    next: { zh: "退回改稿，再走签发。", en: "Return it, draft it anew, and have that signed." },
  },
  document_powers: {
    about: "command",
    zh: "{issuer}不能向{addressee}制发{kind}：{reason}",
    en: "{issuer} may not issue “{kind}” to {addressee}: {reason}",
    next: {
      zh: "改由有权机关行文，或改发对口办公室（中办发〔2012〕14号第十四条至第十六条）。",
      en: "The organ with the power writes it, or it goes to the counterpart office.",
    },
  },
  document_record_unfit: {
    about: "command",
    zh: "这条记录不能制成{kind}：{reason}",
    en: "No “{kind}” can be made of this record: {reason}",
    next: { zh: "换一个文种，或先把记录补齐。", en: "Choose another kind, or complete the record." },
  },
  document_fields_wrong: {
    about: "command",
    zh: "公文的内容不完整：{reason}",
    en: "What the document would say is incomplete: {reason}",
    next: { zh: "补齐所说的内容再拟稿。", en: "Complete it and draft again." },
  },
  document_without_addressee: {
    about: "command",
    zh: "没有主送单位",
    en: "Nobody is addressed",
    next: { zh: "写明主送单位。", en: "Name an addressee." },
  },
  document_word_unused: {
    about: "command",
    zh: "{kind}用不到：{words}",
    en: "“{kind}” has no place for: {words}",
    next: { zh: "去掉这几项。", en: "Leave them out." },
  },
  document_file_awaited: {
    about: "command",
    zh: "文件还没有制好",
    en: "The file has not been made yet",
    next: {
      zh: "稍后再取；读取公文可以看到进度和原因。",
      en: "Ask again; reading the document shows how far it is.",
    },
  },
  document_file_failed: {
    about: "command",
    zh: "文件没有制成：{reason}",
    en: "The file could not be made: {reason}",
    next: { zh: "按原因处理后重新制作。", en: "Mend what it says, then have it made again." },
  },
  document_form_missing: {
    about: "command",
    status: 404,
    zh: "这份公文没有 {form} 格式",
    en: "The document has no {form} form",
    next: { zh: "取已有的格式。", en: "Take one of those it has." },
  },
  receipt_not_yours: {
    about: "command",
    zh: "您不是收文单位，不能替“{name}”在系统里签收",
    en: "You are not the addressee: you do not receive it in the name of {name}",
    next: {
      zh: "对方打电话或交来纸质回执的，按 telephone 或 paper 登记。",
      en: "Enter what they said by telephone or on paper as such.",
    },
  },
  receipt_given: {
    about: "command",
    zh: "{name}已于 {at} 签收",
    en: "{name} received it at {at}",
    next: { zh: "不用再办。", en: "Nothing is left to do." },
  },
} as const;

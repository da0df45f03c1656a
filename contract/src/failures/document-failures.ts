/** What can stand against drafting, signing, numbering and issuing a document. */
export const DOCUMENT_FAILURES = {
  organ_not_yours: {
    about: "command",
    status: 403,
    zh: "您不代表这个发文机关办文",
    en: "You do not act for this organ",
    next: { zh: "由该机关的人员办理。", en: "Somebody who acts for it does it." },
  },
} as const;

/** How far a document is (requirements D-6): 拟稿、呈签、签发、印发、签收, or void. */
import type { Phrase } from "../failures/phrase.ts";

export const DOCUMENT_STATES = {
  drafted: { zh: "拟稿", en: "drafted" },
  submitted: { zh: "呈签", en: "submitted for signature" },
  signed: { zh: "已签发", en: "signed" },
  issued: { zh: "已印发", en: "issued" },
  receipted: { zh: "已签收", en: "received by all its addressees" },
  void: { zh: "已作废", en: "void" },
} as const satisfies Record<string, Phrase>;

export type DocumentState = keyof typeof DOCUMENT_STATES;

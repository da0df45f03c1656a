/** A receipt as a village office reads it on a telephone: what it is, the paper itself, and one button (requirements, D-1a). */
import type { Language } from "@cunjing/contract";
import { type Html, html, renderPage } from "../../../platform/http/entry-html.ts";
import type { OpenReceipt } from "./read-receipt.ts";

const WORDS = {
  zh: {
    title: "公文签收",
    unknown: "没有这份签收单。链接可能不完整，请与发文单位联系。",
    void: "这份公文已经作废，不用签收。",
    done: "已签收，不用再办。",
    document: "公文",
    number: "文号",
    none: "无",
    organ: "发文单位",
    recipient: "签收单位",
    issued: "印发时间",
    by: "请于此日前签收",
    received: "签收时间",
    signer: "签收人（职务）",
    read: "看公文（PDF）",
    making: "公文正在制作，可以先签收。",
    post: "签收人职务，不用写姓名",
    note: "要说的话（可以不写）",
    sign: "签收",
    also: "也可以打电话或交纸质回执，由发文单位代为登记。",
  },
  en: {
    title: "Receiving a document",
    unknown: "There is no such receipt. The link may be incomplete: ask whoever sent it.",
    void: "This document is void: nothing is to be received.",
    done: "Received. Nothing is left to do.",
    document: "Document",
    number: "Number",
    none: "none",
    organ: "From",
    recipient: "To",
    issued: "Issued at",
    by: "To be received by",
    received: "Received at",
    signer: "Received by (post)",
    read: "The document (PDF)",
    making: "The document is being made; it can be received already.",
    post: "Your post, no name is needed",
    note: "A remark, if you have one",
    sign: "Received",
    also: "A telephone call or a paper slip will do as well: the sender records it.",
  },
} as const satisfies Record<Language, Record<string, string>>;

export function renderReceipt(receipt: OpenReceipt | undefined, code: string, language: Language): string {
  const words = WORDS[language];
  if (receipt === undefined)
    return renderPage({
      language,
      title: words.title,
      body: html`<h1>${words.title}</h1><p>${words.unknown}</p>`,
    });
  const body = html`<h1>${words.title}</h1>
<dl>
${row(words.document, receipt.title)}
${row(words.number, receipt.number ?? words.none)}
${row(words.organ, receipt.organ)}
${row(words.recipient, receipt.recipient)}
${row(words.issued, receipt.issued_at.slice(0, 16).replace("T", " "))}
${receipt.receipts_by === null ? [] : [row(words.by, receipt.receipts_by)]}
</dl>
${receipt.file === null ? html`<p>${words.making}</p>` : html`<p><a href="/api/receipts/${code}/document.pdf">${words.read}</a></p>`}
${stateOf(receipt, code, language)}`;
  return renderPage({ language, title: words.title, body });
}

function stateOf(receipt: OpenReceipt, code: string, language: Language): Html {
  const words = WORDS[language];
  if (receipt.void) return html`<p>${words.void}</p>`;
  if (receipt.received_at !== null)
    return html`<p>${words.done}</p>
<dl>
${row(words.received, receipt.received_at.slice(0, 16).replace("T", " "))}
${row(words.signer, receipt.received_by ?? words.none)}
</dl>`;
  return html`<form method="post" action="/api/receipts/${code}?lang=${language}">
<p><label>${words.post}<br><input name="post" maxlength="40" required></label></p>
<p><label>${words.note}<br><textarea name="note" maxlength="500" rows="3"></textarea></label></p>
<p><button>${words.sign}</button></p>
</form>
<p>${words.also}</p>`;
}

const row = (name: string, value: string): Html => html`<dt>${name}</dt><dd>${value}</dd>`;

/** Pages that the server writes itself: few, plain, without scripts. */
import type { Language } from "@cunjing/contract";
import type { FastifyRequest } from "fastify";
import { languageOf } from "./problem-details.ts";

/** Text that has been made safe for HTML; only `html` and `raw` make one. */
export interface Html {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const raw = (html: string): Html => ({ html });

/** A template whose values are escaped, unless they are HTML already; lists are joined. */
export function html(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Html | Html[])[]
): Html {
  return raw(texts.reduce((made, text, index) => made + show(values[index - 1]) + text));
}

function show(value: string | number | Html | Html[] | undefined): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => one.html).join("");
  if (typeof value === "object") return value.html;
  return String(value).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** The reader's language: as the address says (?lang=en), else as the browser asks. */
export function pageLanguage(request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: unknown };
  return lang === "en" || lang === "zh" ? lang : languageOf(request.headers["accept-language"]);
}

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  /** More for the head: a style sheet or a script of the page's own. */
  readonly head?: Html;
  /** For parts that are drawn on light ground alone. */
  readonly light?: true;
}

export function renderPage({ language, title, body, head = raw(""), light }: Page): string {
  const page = html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}"${raw(light ? ' class="light"' : "")}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/assets/entry.css">
${head}</head>
<body>
${body}
</body>
</html>
`;
  return page.html;
}

/** GET /api/failures: the one catalogue, each failure at the anchor that its problem details name. */
import {
  FAILURES,
  type FailureCode,
  type FailureKind,
  type Language,
  statusOfFailure,
} from "@cunjing/contract";
import type { FastifyInstance } from "fastify";
import { type Html, html, pageLanguage, renderPage } from "../http/entry-html.ts";
import { allowPage } from "../http/secure.ts";

const TEXTS = {
  zh: {
    title: "出错目录",
    lead: "每一种出错：代码固定不变，文字说明发生了什么，接下来怎么办。",
    command: "请求和办理",
    data: "表格和文件里的内容",
    columns: ["代码", "状态", "说明"],
    other: "English",
    home: "首页",
  },
  en: {
    title: "Catalogue of failures",
    lead: "Every failure: a code that never changes, what happened, and what to do next.",
    command: "Requests and what they ask for",
    data: "Contents of sheets and files",
    columns: ["Code", "Status", "Meaning"],
    other: "中文",
    home: "Home",
  },
} as const;

export function serveFailures(app: FastifyInstance): void {
  app.get("/api/failures", async (request, reply) => {
    const language = pageLanguage(request);
    reply.header("cache-control", "no-cache").header("vary", "accept-language");
    return allowPage(reply).send(
      renderPage({ language, title: TEXTS[language].title, body: failuresBody(language) }),
    );
  });
}

function failuresBody(language: Language): Html {
  const text = TEXTS[language];
  const other = language === "zh" ? "en" : "zh";
  return html`<main>
<a class="languages" href="/api/failures?lang=${other}" hreflang="${other}">${text.other}</a>
<p><a href="/?lang=${language}">${text.home}</a></p>
<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
${(["command", "data"] as const).map(
  (about) => html`<h2>${text[about]}</h2>
<div class="table"><table>
<thead><tr>${text.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${codesAbout(about).map((code) => failureRow(code, language))}</tbody>
</table></div>
`,
)}</main>`;
}

const codesAbout = (about: FailureKind["about"]): FailureCode[] =>
  (Object.keys(FAILURES) as FailureCode[]).filter((code) => FAILURES[code].about === about).sort();

function failureRow(code: FailureCode, language: Language): Html {
  const kind: FailureKind = FAILURES[code];
  // What is wrong with a sheet's content is told by the command line too, which has no status.
  const status = kind.about === "data" ? "" : statusOfFailure(code);
  return html`<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${kind[language]}<div class="next">${kind.next[language]}</div></td></tr>
`;
}

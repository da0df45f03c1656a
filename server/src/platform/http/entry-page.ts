/** GET /: what this is, what must not be put into it, and where its interface is described. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, ROLES, type Role } from "@cunjing/contract";
import type { FastifyInstance } from "fastify";
import type { Parts } from "../parts.ts";
import { type DemonstrationAccount, readDemonstrationAccounts } from "./entry-demonstration.ts";
import { type Html, html, pageLanguage, raw, renderPage } from "./entry-html.ts";
import { allowPage } from "./secure.ts";

const TEXTS = {
  zh: {
    title: "村镜 · 农村人居环境整治督查考评",
    lead: "发现问题、交办整改、验收销号、考评排名，每一步有据可查。",
    warning: "非涉密系统，严禁处理国家秘密、工作秘密。",
    what: "这里是服务端。现场、乡镇、县、市各级的程序通过下面的接口工作：写入都是命令，读取都是查询，出错都有说明。",
    api: "接口说明",
    failures: "出错目录",
    ready: "运行状态",
    other: "English",
    simulated: "模拟数据·非正式公文。全部单位、事项、人员岗位均为虚构。",
    accounts: "演示账号",
    columns: ["角色", "账号", "岗位", "密码"],
  },
  en: {
    title: "Cunjing · rural living-environment supervision and assessment",
    lead: "Finding problems, handing them over, accepting what was put right, ranking: every step on record.",
    warning:
      "Not for classified matter: no state secrets, no work secrets (非涉密系统，严禁处理国家秘密、工作秘密).",
    what: "This is the server. The programs of teams, towns, counties and the city work through the interface below: every write is a command, every read a query, every failure explained.",
    api: "The interface",
    failures: "Catalogue of failures",
    ready: "State of the server",
    other: "中文",
    simulated: "Simulated data, no official document. All units, matters and posts are made up.",
    accounts: "Accounts of the demonstration",
    columns: ["Role", "Name", "Post", "Password"],
  },
} as const;

export function serveEntry(app: FastifyInstance, { config }: Parts): void {
  const style = readFileSync(join(import.meta.dirname, "entry.css"));
  app.get("/assets/entry.css", async (_, reply) =>
    reply.header("cache-control", "public, max-age=3600").type("text/css; charset=utf-8").send(style),
  );
  app.get("/", async (request, reply) => {
    const language = pageLanguage(request);
    const accounts =
      config.demonstration === true ? await readDemonstrationAccounts(config.folder) : undefined;
    const { title } = TEXTS[language];
    reply.header("cache-control", "no-cache").header("vary", "accept-language");
    return allowPage(reply).send(renderPage({ language, title, body: entryBody(language, accounts) }));
  });
}

function entryBody(language: Language, accounts: readonly DemonstrationAccount[] | undefined): Html {
  const text = TEXTS[language];
  const other = language === "zh" ? "en" : "zh";
  return html`<main>
<a class="languages" href="/?lang=${other}" hreflang="${other}">${text.other}</a>
<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
<p class="warning">${text.warning}</p>
<p>${text.what}</p>
<ul>
<li><a href="/api/docs">${text.api}</a> · <a href="/api/openapi.json">OpenAPI 3.1</a></li>
<li><a href="/api/failures?lang=${language}">${text.failures}</a></li>
<li><a href="/api/ready">${text.ready}</a></li>
</ul>
${accounts === undefined ? raw("") : demonstration(language, accounts)}
</main>`;
}

function demonstration(language: Language, accounts: readonly DemonstrationAccount[]): Html {
  const { simulated, accounts: heading, columns } = TEXTS[language];
  return html`<h2>${heading}</h2>
<p class="warning simulated">${simulated}</p>
<div class="table"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${accounts.map(
  ({ role, name, post, password }) =>
    html`<tr><td>${roleName(role, language)}</td><td><code>${name}</code></td><td>${post}</td><td><code>${password}</code></td></tr>
`,
)}</tbody>
</table></div>`;
}

const roleName = (role: string, language: Language): string => ROLES[role as Role]?.[language] ?? role;

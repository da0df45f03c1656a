/** The whole API as OpenAPI 3.1, from the very specs that the server serves: a pure function, so that its file can be compared. */
import type { FailureCode } from "../failures/catalogue.ts";
import { describeCommand } from "./openapi-command.ts";
import { describeExtra, type ExtraRoute } from "./openapi-extra.ts";
import { failureResponse, PROBLEM_SCHEMA, problemExample } from "./openapi-failures.ts";
import type { Operation } from "./openapi-operation.ts";
import { describeRead } from "./openapi-read.ts";
import type { JsonSchema } from "./openapi-schema.ts";
import { NOUNS, tagOf } from "./openapi-tags.ts";
import type { CommandSpec, ReadSpec } from "./specs.ts";

export interface Described {
  readonly commands: readonly CommandSpec[];
  readonly reads: readonly ReadSpec[];
  readonly extra: readonly ExtraRoute[];
}

const DESCRIPTION = `农村人居环境整治督查考评。**非涉密系统，严禁处理国家秘密、工作秘密。**

- **写入**都是命令：\`POST …/commands/{名称}\`，内容 \`{ id, at?, body }\`。\`id\` 由发送方生成；网络中断后用同一个 \`id\` 重发，不会重复。收到 200 时已经落盘。
- **读取**都是 \`GET\`。列表用 \`cursor\` 翻页；有 \`ETag\` 的内容修改时带 \`If-Match\`。
- **出错**是 RFC 9457 的 \`application/problem+json\`：\`code\` 固定不变，文字按 \`Accept-Language\`（默认中文，可选 en），\`next\` 说明接下来怎么办。目录见 [/api/failures](/api/failures)。
- 不在本人范围内的，与不存在的一样，都答 404。

Every write is a command with a client-made id, every read a GET, every failure a problem detail of one catalogue.`;

/** @returns a document of OpenAPI 3.1.1, its keys in a stable order */
export function describeApi({ commands, reads, extra }: Described): JsonSchema {
  const operations = [
    ...commands.map(describeCommand),
    ...reads.map(describeRead),
    ...extra.map(describeExtra),
  ];
  const codes: FailureCode[] = [...new Set(operations.flatMap(({ failures }) => failures))].sort();
  const nouns = new Set([...commands, ...reads, ...extra].map(({ noun }) => noun));
  return {
    openapi: "3.1.1",
    info: {
      title: "村镜 Cunjing",
      version: "0.1.0",
      description: DESCRIPTION,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{ session: [] }, { token: [] }],
    tags: [...nouns].sort().map((noun) => ({ name: tagOf(noun), description: NOUNS[noun]?.en ?? noun })),
    paths: toPaths(operations),
    components: {
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "__Host-session",
          description: "浏览器登录后的 Cookie（本机用 HTTP 访问时名为 session）",
        },
        token: { type: "http", scheme: "bearer", description: "手机端登录得到的令牌" },
      },
      schemas: { Problem: PROBLEM_SCHEMA },
      parameters: {
        campaign: {
          name: "campaign",
          in: "path",
          required: true,
          description: "行动",
          schema: { type: "string", format: "uuid" },
        },
        ifNoneMatch: {
          name: "If-None-Match",
          in: "header",
          required: false,
          description: "手上那一版的 ETag",
          schema: { type: "string" },
        },
      },
      headers: {
        ETag: {
          description: "第几版，句点后是全部内容的摘要；修改时放进 If-Match",
          schema: { type: "string", examples: ['"3.Jk2mQ0x8vT1zYw7a"'] },
        },
      },
      responses: Object.fromEntries(codes.map((code) => [code, failureResponse([code])])),
      examples: Object.fromEntries(codes.map((code) => [code, problemExample(code)])),
    },
  };
}

function toPaths(operations: readonly Operation[]): JsonSchema {
  const paths = new Map<string, Record<string, JsonSchema>>();
  for (const { path, method, operation } of operations) {
    const methods = paths.get(path) ?? {};
    if (method in methods) throw new Error(`${method} ${path} is described twice`);
    paths.set(path, { ...methods, [method]: operation });
  }
  return Object.fromEntries([...paths].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A command as an operation of OpenAPI. */
import { VERBS } from "../rights/verbs.ts";
import { failuresOfCommand } from "./common-failures.ts";
import { failureResponses } from "./openapi-failures.ts";
import { CAMPAIGN_PARAMETER, type Operation } from "./openapi-operation.ts";
import { type JsonSchema, toJsonSchema } from "./openapi-schema.ts";
import { tagOf } from "./openapi-tags.ts";
import type { CommandSpec } from "./specs.ts";

const IF_MATCH: JsonSchema = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "读取时得到的 ETag：是在哪一版上修改",
  schema: { type: "string", examples: ['"3"'] },
};

export function describeCommand(spec: CommandSpec): Operation {
  const { name, noun, summary, verb, scope, edits } = spec;
  const failures = failuresOfCommand(spec);
  const parameters = [
    ...(scope === "campaign" ? [CAMPAIGN_PARAMETER] : []),
    ...(edits === undefined ? [] : [IF_MATCH]),
  ];
  return {
    method: "post",
    path: scope === "campaign" ? `/api/campaigns/{campaign}/commands/${name}` : `/api/commands/${name}`,
    failures,
    operation: {
      operationId: name,
      tags: [tagOf(noun)],
      summary: summary.zh,
      description: `${summary.en}.\n\n所需职权：${VERBS[verb].zh}（\`${verb}\`）`,
      ...(parameters.length === 0 ? {} : { parameters }),
      requestBody: { required: true, content: { "application/json": { schema: envelope(spec) } } },
      responses: {
        "200": {
          description: "已写入；同一编号、同一内容再次发送，得到同样的结果",
          content: { "application/json": { schema: answer(spec) } },
        },
        ...failureResponses(failures),
      },
    },
  };
}

const envelope = ({ body }: CommandSpec): JsonSchema => ({
  type: "object",
  required: ["id", "body"],
  additionalProperties: false,
  properties: {
    id: { type: "string", format: "uuid", description: "由发送方生成；重发用同一个" },
    at: { type: "string", format: "date-time", description: "实际办理的时刻，事后补发时填写" },
    body: toJsonSchema(body, "input"),
  },
});

const answer = ({ result }: CommandSpec): JsonSchema => ({
  type: "object",
  required: ["command", "outcome", "result"],
  properties: {
    command: { type: "string", format: "uuid" },
    outcome: { enum: ["done", "already_done"] },
    result: toJsonSchema(result, "output"),
  },
});

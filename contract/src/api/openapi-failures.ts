/** What a route can be refused with, by status, each failure with the very answer that would be given. */
import { FAILURES, type FailureCode } from "../failures/catalogue.ts";
import { statusOfFailure } from "../failures/status-of-failure.ts";
import type { JsonSchema } from "./openapi-schema.ts";

export const PROBLEM_SCHEMA: JsonSchema = {
  type: "object",
  description: "RFC 9457 problem details: 出错说明",
  required: ["type", "title", "status", "detail", "code", "next", "details"],
  properties: {
    type: { type: "string", format: "uri-reference", description: "Of the catalogue: /api/failures#code" },
    title: { type: "string", description: "按 Accept-Language，默认中文" },
    status: { type: "integer" },
    detail: { type: "string" },
    code: { type: "string", description: "不随语言变化" },
    next: { type: "string", description: "接下来怎么办" },
    details: { type: "object", description: "文字里各个具体值" },
    errors: {
      type: "array",
      description: "body_wrong：每一处的位置、内容和应有的样子",
      items: {
        type: "object",
        required: ["at", "found", "expected"],
        properties: { at: { type: "string" }, found: { type: "string" }, expected: { type: "string" } },
      },
    },
  },
};

/** An answer in Chinese; what only the case itself can say stands as "…". */
export function problemExample(code: FailureCode): JsonSchema {
  const { zh, en, next } = FAILURES[code];
  const names = [...zh.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const title = zh.replaceAll(/\{\w+\}/g, "…");
  return {
    summary: en,
    value: {
      type: `/api/failures#${code}`,
      title,
      status: statusOfFailure(code),
      detail: title,
      code,
      next: next.zh,
      details: Object.fromEntries(names.map((name) => [name, "…"])),
    },
  };
}

/** The `responses` of failures: one a status, with an example a failure. */
export function failureResponses(codes: readonly FailureCode[]): JsonSchema {
  const statuses = [...new Set(codes.map(statusOfFailure))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => statusOfFailure(code) === status);
      const [only] = here;
      const shared = only !== undefined && here.length === 1;
      return [String(status), shared ? { $ref: `#/components/responses/${only}` } : failureResponse(here)];
    }),
  );
}

/** One answer that stands for these failures, all of one status. */
export function failureResponse(codes: readonly FailureCode[]): JsonSchema {
  const examples = codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]);
  return {
    description: codes.map((code) => `\`${code}\` ${FAILURES[code].zh}`).join("\n\n"),
    content: {
      "application/problem+json": {
        schema: { $ref: "#/components/schemas/Problem" },
        examples: Object.fromEntries(examples),
      },
    },
  };
}

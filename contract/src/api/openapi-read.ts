/** A read as an operation of OpenAPI: its query's fields are the parts of its path and its query string. */
import { VERBS } from "../rights/verbs.ts";
import { failuresOfRead } from "./common-failures.ts";
import { failureResponses } from "./openapi-failures.ts";
import { CAMPAIGN_PARAMETER, type Operation, partsOf, toTemplate } from "./openapi-operation.ts";
import { type JsonSchema, toJsonSchema } from "./openapi-schema.ts";
import { tagOf } from "./openapi-tags.ts";
import type { ReadSpec } from "./specs.ts";

export function describeRead(spec: ReadSpec): Operation {
  const { name, noun, summary, verb, scope } = spec;
  const path = toTemplate(
    scope === "campaign" ? `/api/campaigns/{campaign}${spec.path}` : `/api${spec.path}`,
  );
  const failures = failuresOfRead(spec);
  const answered = spec.media === undefined ? toJsonSchema(spec.answer, "output") : undefined;
  const revised = hasRevision(answered);
  const parameters = [
    ...(scope === "campaign" ? [CAMPAIGN_PARAMETER] : []),
    ...queryParameters(spec, partsOf(path)),
    ...(revised ? [{ $ref: "#/components/parameters/ifNoneMatch" }] : []),
  ];
  return {
    method: "get",
    path,
    failures,
    operation: {
      operationId: name,
      tags: [tagOf(noun)],
      summary: summary.zh,
      description: `${summary.en}.\n\n所需职权：${VERBS[verb].zh}（\`${verb}\`）`,
      ...(parameters.length === 0 ? {} : { parameters }),
      responses: {
        "200": {
          description: summary.zh,
          ...(revised ? { headers: { ETag: { $ref: "#/components/headers/ETag" } } } : {}),
          content:
            answered === undefined
              ? { [spec.media as string]: {} }
              : { "application/json": { schema: answered } },
        },
        ...(revised ? { "304": { description: "与 If-None-Match 所说的一版相同" } } : {}),
        ...failureResponses(failures),
      },
    },
  };
}

const hasRevision = (answered: JsonSchema | undefined): boolean =>
  "revision" in ((answered?.properties as object | undefined) ?? {});

function queryParameters({ query }: ReadSpec, parts: readonly string[]): JsonSchema[] {
  const { properties, required } = toJsonSchema(query, "input") as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties ?? {}).map(([name, { description, ...schema }]) => ({
    name,
    in: parts.includes(name) ? "path" : "query",
    required: parts.includes(name) || (required ?? []).includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

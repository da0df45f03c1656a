/** What the parts of the description share. */
import type { FailureCode } from "../failures/catalogue.ts";
import type { JsonSchema } from "./openapi-schema.ts";

export interface Operation {
  readonly method: "get" | "post" | "put" | "patch" | "delete" | "head" | "options";
  /** With OpenAPI's braces: /api/campaigns/{campaign}/problems/{problem}. */
  readonly path: string;
  readonly operation: JsonSchema;
  readonly failures: readonly FailureCode[];
}

export const CAMPAIGN_PARAMETER: JsonSchema = { $ref: "#/components/parameters/campaign" };

/** Fastify's ":part" as OpenAPI's "{part}". */
export const toTemplate = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");

/** The names between the braces. */
export const partsOf = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);

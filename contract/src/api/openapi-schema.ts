/** zod's schemas as JSON Schema (draft 2020-12), as OpenAPI 3.1 takes it. */
import { z } from "zod";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Formats whose pattern, of hundreds of characters, says nothing more to a reader. */
const NAMED = new Set(["uuid", "date", "date-time", "time", "email", "uri"]);

/** `input`: what may be sent. `output`: what is answered; more may be added to an answer later, so it is never closed. */
export function toJsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const made = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io,
    unrepresentable: "any",
    override({ jsonSchema }) {
      if (NAMED.has(String(jsonSchema.format))) delete jsonSchema.pattern;
      if (io === "output" && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
      // zod closes whole numbers at ±2^53 by itself.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const { $schema: _, "~standard": __, ...rest } = made as Record<string, unknown>;
  return rest;
}

/**
 * The JSON Schema of policy files, for editors that complete and check (engine/policy.schema.json, generated).
 * Any value may be dated or decided (resolve.ts), so that every place takes those two forms beside its own.
 */
import { z } from "zod";
import { policySchema } from "./schema/policy.ts";

type Json = Record<string, unknown>;

const DATED = {
  description: "分时段的值：从键上的日期起有效 values by the day from which they hold",
  type: "object",
  patternProperties: { "^\\d{4}-\\d{2}-\\d{2}$": {} },
  additionalProperties: false,
  minProperties: 1,
};
const DECIDED = {
  description: "取待定事项选定的方案 the variant in force of a decision",
  type: "object",
  properties: { decided: { type: "string", pattern: "^[a-z][a-z0-9_]*$" } },
  required: ["decided"],
  additionalProperties: false,
};

export function policyJsonSchema(): Json {
  const plain = z.toJSONSchema(policySchema, {
    io: "input",
    unrepresentable: "any",
    reused: "ref",
    override: ({ jsonSchema }) => {
      // What zod cannot represent says itself how it is written (`.meta({ json })`).
      const own = jsonSchema as Json;
      if (own.json !== undefined) Object.assign(own, own.json);
      delete own.json;
      delete own.formula;
    },
  }) as Json;
  const { $schema, $defs, properties, ...rest } = plain;
  const { language, policy, decisions, ...blocks } = properties as Json;
  const defs = mapValues(($defs ?? {}) as Json, (schema) => widenInside(schema as Json));
  return {
    $schema,
    title: "村镜考评办法 cunjing policy",
    ...rest,
    properties: { language, policy, ...mapValues(blocks, (schema) => widen(schema as Json)), decisions },
    $defs: { ...defs, dated: DATED, decided: DECIDED },
  };
}

/** The schema itself, or the dated or decided form. */
function widen(schema: Json): Json {
  const inside = widenInside(schema);
  const forms =
    Array.isArray(inside.anyOf) && Object.keys(inside).length === 1 ? (inside.anyOf as Json[]) : [inside];
  return { anyOf: [...forms, { $ref: "#/$defs/dated" }, { $ref: "#/$defs/decided" }] };
}

function widenInside(schema: Json): Json {
  const out: Json = { ...schema };
  if (isJson(out.properties)) out.properties = mapValues(out.properties, (one) => widen(one as Json));
  if (isJson(out.additionalProperties)) out.additionalProperties = widen(out.additionalProperties);
  if (isJson(out.items)) out.items = widen(out.items);
  for (const key of ["anyOf", "oneOf", "allOf"]) {
    if (Array.isArray(out[key])) out[key] = (out[key] as Json[]).map(widenInside);
  }
  return out;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapValues(object: Json, map: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

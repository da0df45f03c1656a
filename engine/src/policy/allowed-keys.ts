/** Which keys may be written at a place of a policy, for the message about one that may not. */
import { z } from "zod";

/** The keys of every form that the schema takes at `path`; empty where it takes any, or none. */
export function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = formsOf(schema);
  for (const key of path) here = here.flatMap((form) => stepInto(form, key)).flatMap(formsOf);
  return [...new Set(here.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : [])))];
}

/** A schema without its optional marks, transformations and alternatives. */
function formsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return formsOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return formsOf(schema.in as z.ZodType);
  if (schema instanceof z.ZodLazy) return formsOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(formsOf);
  return [schema];
}

function stepInto(schema: z.ZodType, key: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  const own =
    schema instanceof z.ZodObject ? (schema.shape[String(key)] as z.ZodType | undefined) : undefined;
  return own === undefined ? [] : [own];
}

/** Prints operations.ts: where each operation of the API is, read from its OpenAPI document. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Operations = Record<string, { operationId: string }>;
const document = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../contract/openapi.json"), "utf8"),
) as { paths: Record<string, Operations> };

const lines = Object.entries(document.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId }]) => `  "${operationId}": "${method.toUpperCase()} ${path}",`,
    ),
  )
  .toSorted();

console.log(`/** Where each operation is. Generated from contract/openapi.json: npm run generate. */
export const OPERATIONS = {
${lines.join("\n")}
} as const;`);

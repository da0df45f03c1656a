/** Prints schema.d.ts: the types of every request and answer, from the OpenAPI document. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const file = pathToFileURL(join(import.meta.dirname, "../../../contract/openapi.json"));
console.log(astToString(await openapiTS(file, { alphabetize: false })));

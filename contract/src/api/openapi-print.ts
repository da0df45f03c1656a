/** Prints contract/openapi.json (script/generators.json). */
import { COMMANDS, READS } from "./all.ts";
import { describeApi } from "./openapi.ts";
import { EXTRA_ROUTES } from "./openapi-extra.ts";

const api = describeApi({ commands: COMMANDS, reads: READS, extra: EXTRA_ROUTES });
process.stdout.write(`${JSON.stringify(api, null, 2)}\n`);

// A program of its own: prints server/src/platform/database/tables.ts (script/generators.json).
import { describeTables } from "./describe-tables.ts";
import { readRelations } from "./read-columns.ts";
import { withMigrated } from "./with-migrated.ts";

process.stdout.write(describeTables(await withMigrated(readRelations)));

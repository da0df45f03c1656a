// A program of its own: prints server/schema.sql (script/generators.json).
import { toRoles } from "../urls.ts";
import { describeSchema } from "./describe-schema.ts";
import { withMigrated } from "./with-migrated.ts";

process.stdout.write(await withMigrated((owner, urls) => describeSchema(owner, toRoles(urls))));

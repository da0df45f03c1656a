import { listResponsibilityFiles as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { FILES, type StoredFile, toFiledVersion } from "./filed-statements.ts";
import { askedRanges } from "./find-unit.ts";

const ORDER = "responsibility-files";

/** In the order of the tree; of a unit the newest first. A position and a number are one file. */
export const listResponsibilityFiles = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { below, limit } = query;
  const after = readCursor(ORDER, query.cursor, 2);
  const ranges = await askedRanges(tx, actor, "responsibility.read", campaign, below);
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(f.pos, -f.number) > (${Number(after[0])}::bigint, ${-Number(after[1])}::integer)`;
  const rows = await tx.ask(
    compose<StoredFile>(
      sql<StoredFile>`select ${FILES} from responsibility_file f join unit u on u.id = f.unit
        where f.campaign = ${campaign}::uuid and ${withinRanges("f.pos", ranges)} and ${beyond}
        order by f.pos, -f.number limit ${limit + 1}`,
    ),
  );
  const { page, next } = cutPage(rows, limit, ORDER, ({ pos, number }) => [pos, number]);
  return { files: page.map(toFiledVersion), next };
});

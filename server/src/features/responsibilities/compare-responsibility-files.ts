import { can, compareLists, compareResponsibilityFiles as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { selectFiles, toFiledVersion } from "./filed-statements.ts";

/** What changed from `since` to `file`, whichever of them is the newer. */
export const compareResponsibilityFiles = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const rows = await tx.ask(selectFiles({ campaign, files: [query.file, query.since] }));
  const find = (id: string) => {
    const row = rows.find(({ file }) => file === id.toLowerCase());
    return row !== undefined && can(actor, "responsibility.read", { campaign, pos: row.pos })
      ? row
      : refuse("not_found", {});
  };
  const [{ content: before, ...since }, { content: after, ...file }] = [find(query.since), find(query.file)];
  const { added, removed, changed, unchanged } = compareLists(before, after);
  return {
    since: toFiledVersion(since),
    file: toFiledVersion(file),
    added: [...added],
    removed: [...removed],
    changed: [...changed],
    unchanged,
  };
});

import { can, readResponsibilityFile as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { selectFiles, toFiledVersion } from "./filed-statements.ts";

export const readResponsibilityFile = handleRead(spec, async ({ tx, actor, campaign, query: { file } }) => {
  const [row] = await tx.ask(selectFiles({ campaign, files: [file] }));
  if (row === undefined || !can(actor, "responsibility.read", { campaign, pos: row.pos }))
    return refuse("not_found", {});
  return { ...toFiledVersion(row), content: row.content };
});

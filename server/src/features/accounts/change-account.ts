import { changeAccount as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { lockAccount } from "./account-statements.ts";

const updateAccount = prepare<
  { account: string; name: string | undefined; post: string | undefined; language: string | undefined },
  unknown
>(
  (
    a,
  ) => sql`update account set name = coalesce(${a.name}::text, name), post = coalesce(${a.post}::text, post),
      language = coalesce(${a.language}::text, language)
    where id = ${a.account}::uuid`,
);

/** Changes what is named, for whoever saw the last revision. */
export const changeAccount = handleCommand(spec, async ({ tx, body, base, record }) => {
  const { account, name, post, language } = body;
  const row = await tx.askOne(lockAccount({ account }));
  if (row === undefined) return refuse("not_found", {});
  if (row.revision !== base) return refuse("revision_outdated", { seen: base ?? 0, found: row.revision });
  tx.write(updateAccount({ account, name, post, language }));
  const isRenamed = name !== undefined && name !== row.name;
  record({
    kind: "account.changed",
    noun: "account",
    subject: account,
    change: { post: change(row.post, post), language: change(row.language, language), renamed: isRenamed },
    ...(isRenamed ? { personal: { name_before: row.name, name_after: name } } : {}),
  });
  return { account, revision: row.revision + 1 };
});

const change = (before: string, after: string | undefined) =>
  after === undefined || after === before ? undefined : [before, after];

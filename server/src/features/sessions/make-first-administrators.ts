import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { createPasswordHasher } from "./hash-password.ts";
import { makeInitialPassword } from "./set-password.ts";

/** The file in the data folder that says the first passwords. */
export const FIRST_PASSWORDS = "first-administrators.txt";

/**
 * Three and not one: who keeps the system, who gives rights and who looks at both are apart from each other
 * (GB/T 22239-2019 8.1.5.1 to 8.1.5.3).
 */
const ADMINISTRATORS = [
  { name: "system", post: "系统管理员", role: "system_admin" },
  { name: "security", post: "安全管理员", role: "security_admin" },
  { name: "audit", post: "审计管理员", role: "audit_admin" },
] as const;

/**
 * The accounts that a new installation begins with, where there is none at all: random passwords that must be changed
 * at the first sign-in, so that no installation ever has a known one (8.1.4.2 c, "no default accounts"). They are
 * written to a file for its owner alone, and neither printed nor logged.
 *
 * `today` is the day (2019-04-09) from which the roles hold. Answers the file's path, or undefined where there are
 * accounts already.
 */
export async function makeFirstAdministrators(
  ownerUrl: string,
  folder: string,
  today: string,
): Promise<string | undefined> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query("begin");
    // Of several primaries that start at once, the others wait here and then find accounts.
    await client.query("lock table account in share row exclusive mode");
    const { rows } = await client.query("select 1 from account limit 1");
    if (rows.length > 0) {
      await client.query("rollback");
      return undefined;
    }
    const { hashPassword } = createPasswordHasher();
    const lines: string[] = [];
    for (const { name, post, role } of ADMINISTRATORS) {
      const [account, password] = [randomUUID(), makeInitialPassword()];
      await client.query("insert into account (id, name, post) values ($1, $2, $3)", [account, name, post]);
      await client.query(
        "insert into role_grant (id, account, role, reach, first_day) values ($1, $2, $3, 'none', $4)",
        [randomUUID(), account, role, today],
      );
      await client.query(
        "insert into credential (account, password_hash, set_at, must_change) values ($1, $2, now(), true)",
        [account, await hashPassword(password)],
      );
      lines.push(`${post}\t${name}\t${password}`);
    }
    const path = join(folder, FIRST_PASSWORDS);
    // Before the commit: accounts whose passwords nobody could read would be lost for ever.
    await writeFile(path, `${lines.join("\n")}\n初始密码，首次登录须修改；改后请删除本文件。\n`, {
      mode: 0o600,
      flush: true,
    });
    await client.query("commit");
    return path;
  } finally {
    await client.end();
  }
}

import { execFile } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** Scripts a second by pgbench in so many clients, as the application's role. */
export async function runPgbench(
  url: string,
  script: string,
  { clients, seconds }: { clients: number; seconds: number },
  folder: string,
): Promise<number> {
  const file = join(folder, "life.pgbench.sql");
  writeFileSync(file, script);
  const options = [
    "--no-vacuum",
    "--protocol=prepared",
    `--client=${clients}`,
    "--jobs=2",
    `--time=${seconds}`,
    `--file=${file}`,
    url,
  ];
  const { stdout } = await promisify(execFile)(findPgbench(), options, { maxBuffer: 10_000_000 });
  const rate = /tps = ([\d.]+)/.exec(stdout)?.[1];
  if (rate === undefined) throw new Error(`pgbench said:\n${stdout}`);
  return Number(rate);
}

/** Debian keeps it beside its server (package postgresql, script/debian-packages.txt); the newest there is. */
function findPgbench(): string {
  const base = "/usr/lib/postgresql";
  const newest = readdirSync(base)
    .sort((a, b) => Number(a) - Number(b))
    .at(-1);
  if (newest === undefined)
    throw new Error("pgbench is missing: apt-get install postgresql (script/bootstrap test does it)");
  return join(base, newest, "bin", "pgbench");
}

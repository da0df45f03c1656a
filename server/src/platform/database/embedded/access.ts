/**
 * How to reach a server of our own: its port and passwords, made once and remembered beside the data, readable by us alone.
 */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Urls } from "../urls.ts";

/** The roles of a server of our own; outside, their names come from the URLs. */
export const ROLES = {
  superuser: "postgres",
  owner: "cunjing_owner",
  app: "cunjing_app",
  jobs: "cunjing_jobs",
} as const;
export type RoleKey = keyof typeof ROLES;

export const DATABASE = "cunjing";

export type Access = { port: number; passwords: Record<RoleKey, string> };

/** Access to a server that runs, by its socket where it has one. */
export type Reach = Access & { sockets?: string | undefined };

/** What the folder remembers, or undefined before its first start. */
export function readAccess(folder: string): Access | undefined {
  const path = join(folder, "access.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Access) : undefined;
}

/** What the folder remembers, made now where it remembers nothing. */
export async function makeAccess(folder: string): Promise<Access> {
  const known = readAccess(folder);
  if (known !== undefined) return known;
  const password = () => randomBytes(24).toString("base64url");
  const passwords = { superuser: password(), owner: password(), app: password(), jobs: password() };
  const access = { port: await findFreePort(), passwords };
  saveAccess(folder, access);
  return access;
}

/** Remembers in one step: a power cut leaves the old file or the new one. */
export function saveAccess(folder: string, access: Access): void {
  const path = join(folder, "access.json");
  writeFileSync(`${path}.new`, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

/** The URL of a role. Of a socket the host is a parameter, as for libpq: what stands before the path remains a host that every reader of URLs takes. */
export function toUrl(
  { port, passwords, sockets }: Reach,
  role: RoleKey,
  database: string = DATABASE,
): string {
  const url = `postgresql://${ROLES[role]}:${passwords[role]}@127.0.0.1:${port}/${database}`;
  return sockets === undefined ? url : `${url}?host=${encodeURIComponent(sockets)}`;
}

/** The three URLs that the program works with. */
export function toUrls(access: Reach, database: string = DATABASE): Urls {
  return {
    owner: toUrl(access, "owner", database),
    app: toUrl(access, "app", database),
    jobs: toUrl(access, "jobs", database),
  };
}

/** Whether nobody listens on that port of the loopback now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/** A port of the loopback that is free now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

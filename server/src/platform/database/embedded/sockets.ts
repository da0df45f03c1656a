/** Where a server of our own is reached without the network: a question and its answer take a third less time than over the loopback. */
import { chownSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Person } from "./person.ts";

/** Bytes of a socket's path that every system takes (unix(7): 108 with the closing zero, 104 elsewhere). */
const LONGEST = 103;
/** PostgreSQL reads a list there, parted by commas. */
const PLAIN = /^[\w./-]+$/;

/** The folder of the socket, in the server's own; undefined where its path is too long or has unusual letters, and the loopback remains. */
export function socketFolder(folder: string): string | undefined {
  const path = join(folder, "socket");
  return PLAIN.test(path) && join(path, ".s.PGSQL.65535").length <= LONGEST ? path : undefined;
}

/** Empty, for this person alone: the lock of a server that was killed may name a process that is another program's by now. */
export function renewSockets(path: string, person: Person): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { mode: 0o700 });
  if ("uid" in person) chownSync(path, person.uid, person.gid);
}

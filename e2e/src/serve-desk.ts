/** The real server as an installation runs it (primary, requests, jobs, PostgreSQL), on a free port of the loopback. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "./load-desk.ts";

const READY_WITHIN_MS = 120_000;
const ENDS_WITHIN_MS = 30_000;

export interface Served {
  /** Without a slash at its end. */
  readonly address: string;
  /** Ends it in order. */
  readonly stop: () => Promise<void>;
}

/**
 * @param asOf the instant that the site shows as now, running on from there
 * @param port a free one where none is said
 */
export async function serveDesk(folder: string, asOf: string, port = 0): Promise<Served> {
  const child = spawn(process.execPath, [join(ROOT, "server/src/main.ts")], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      CUNJING_DATA: folder,
      CUNJING_AS_OF: asOf,
      CUNJING_DEMONSTRATION: "1",
      CUNJING_PORT: String(port),
      CUNJING_WORKERS: "1",
      CUNJING_LOG: "info",
    },
  });
  const kill = () => child.kill("SIGTERM");
  process.once("exit", kill);
  const address = await waitForAddress(child);
  return {
    address,
    async stop() {
      process.off("exit", kill);
      if (child.exitCode !== null) return;
      const ended = once(child, "exit", { signal: AbortSignal.timeout(ENDS_WITHIN_MS) });
      kill();
      await ended;
    },
  };
}

/** Its log is JSON lines, of which one says "ready"; errors are shown. */
function waitForAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the server was not ready in time")), READY_WITHIN_MS);
    child.once("exit", (status) => reject(new Error(`the server ended with ${status}`)));
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", (line) => {
      const { level, msg, address } = readLine(line);
      if (level === "error" || level === "fatal") console.error(line);
      if (msg !== "ready" || address === undefined) return;
      clearTimeout(late);
      resolve(address.replace(/\/$/, ""));
    });
  });
}

function readLine(line: string): { level?: string; msg?: string; address?: string } {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

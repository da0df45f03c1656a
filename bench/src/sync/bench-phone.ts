/** A phone on the bench: the machine of contract/src/sync over HTTP, its store in memory, reading what is compressed as phones do. */
import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import {
  act,
  beginSync,
  changeStore,
  emptyStore,
  type Heard,
  hearPull,
  hearPush,
  hearUnits,
  type MemoryStore,
  newPhone,
  nextRequest,
  type Phone,
  type PhoneRequest,
  type PushAnswer,
  type PushedCommand,
} from "@cunjing/contract";
import { type Client, openClient } from "../server/http-client.ts";

const unpack = { br: promisify(brotliDecompress), gzip: promisify(gunzip) } as const;

export interface BenchPhone {
  readonly store: MemoryStore;
  /** Bytes that came over the wire. */
  readonly received: () => number;
  readonly requests: () => number;
  readonly do: (commands: readonly PushedCommand[]) => void;
  /** @throws where a command is not done */
  readonly sync: () => Promise<void>;
  readonly close: () => void;
}

export function benchPhone(
  port: number,
  campaign: string,
  token: string,
  encoding: "br" | "gzip",
): BenchPhone {
  const client: Client = openClient(port, campaign);
  const store = emptyStore();
  let phone: Phone = newPhone;
  let received = 0;
  let requests = 0;

  async function ask(request: PhoneRequest): Promise<never> {
    const base = `/api/campaigns/${campaign}/sync`;
    const headers: Record<string, string | number> = {
      authorization: `Bearer ${token}`,
      "accept-encoding": encoding,
    };
    const body = request.kind === "push" ? JSON.stringify(request.body) : undefined;
    if (body !== undefined) headers["content-type"] = "application/json";
    if (body !== undefined) headers["content-length"] = Buffer.byteLength(body);
    const answer = await client.send(
      body === undefined ? "GET" : "POST",
      base + pathOf(request),
      headers,
      body,
    );
    received += answer.body.length;
    requests += 1;
    if (answer.status !== 200)
      throw new Error(`${request.kind}: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
    const packed = answer.headers["content-encoding"];
    const bytes = packed === "br" || packed === "gzip" ? await unpack[packed](answer.body) : answer.body;
    return JSON.parse(bytes.toString()) as never;
  }

  function hear({ kind }: PhoneRequest, answer: never): Heard {
    if (kind === "pull") return hearPull(phone, answer);
    if (kind === "units") return hearUnits(phone, answer);
    const failed = (answer as PushAnswer).results.find(({ outcome }) => outcome !== "done");
    if (failed !== undefined) throw new Error(`a command was not done: ${JSON.stringify(failed)}`);
    return hearPush(phone, answer);
  }

  return {
    store,
    received: () => received,
    requests: () => requests,
    do(commands) {
      for (const command of commands) phone = act(phone, command);
    },
    async sync() {
      phone = beginSync(phone);
      for (;;) {
        const request = nextRequest(phone, new Date().toISOString());
        if (request === null) return;
        const heard = hear(request, await ask(request));
        changeStore(store, heard.store);
        phone = heard.phone;
      }
    },
    close: () => client.close(),
  };
}

function pathOf(request: PhoneRequest): string {
  if (request.kind === "push") return "/push";
  if (request.kind === "pull") return `/pull${request.cursor === null ? "" : `?cursor=${request.cursor}`}`;
  return `/units${request.since === null ? "" : `?since=${request.since}`}`;
}

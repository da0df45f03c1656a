/** A client that keeps its connection, as a phone or a browser does; small, since it runs on the same cores as what it measures. */

import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

export interface Client {
  command(token: string, name: string, body: unknown, at?: string): Promise<Record<string, unknown>>;
  read(token: string, path: string): Promise<Record<string, unknown>>;
  /** Sends the very bytes of a prepared request. */
  send(
    method: string,
    path: string,
    headers: Record<string, string | number>,
    body?: string | Buffer,
  ): Promise<{ status: number; body: Buffer; headers: Record<string, unknown> }>;
  close(): void;
}

export function openClient(port: number, campaign: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send: Client["send"] = (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, agent, method, path, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks), headers: answer.headers }),
        );
        answer.on("error", reject);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  const json = async (method: string, path: string, token: string, body?: unknown) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers: Record<string, string | number> = { authorization: `Bearer ${token}` };
    if (text !== undefined) {
      headers["content-type"] = "application/json";
      headers["content-length"] = Buffer.byteLength(text);
    }
    const { status, body: answered } = await send(method, path, headers, text);
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${answered.toString().slice(0, 500)}`);
    return JSON.parse(answered.toString()) as Record<string, unknown>;
  };
  return {
    send,
    command: (token, name, body, at) =>
      json("POST", `/api/campaigns/${campaign}/commands/${name}`, token, {
        id: randomUUID(),
        ...(at === undefined ? {} : { at }),
        body,
      }),
    read: (token, path) => json("GET", `/api/campaigns/${campaign}${path}`, token),
    close: () => agent.destroy(),
  };
}

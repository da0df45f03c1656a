/** The network of a village: requests that never leave, answers that never come, the same twice at once, and again when nobody waits for it. */
import { setTimeout as sleep } from "node:timers/promises";
import type { PhoneRequest } from "@cunjing/contract";
import { addressOf } from "../../features/sync/testing/open-phone.ts";
import { CAMPAIGN } from "../personas.ts";

export type Troubles = Record<"lost" | "unheard" | "twice" | "late" | "away", number>;
export const noTroubles = (): Troubles => ({ lost: 0, unheard: 0, twice: 0, late: 0, away: 0 });

export class NoAnswer extends Error {}

export interface BadNetwork {
  readonly ask: (request: PhoneRequest) => Promise<never>;
  /** From now on everything arrives, once. */
  readonly mend: () => Promise<void>;
}

const SHARE = 0.07;
const GIVES_UP_AFTER_MS = 10_000;

/** @param fail told of an answer that no trouble explains */
export function badNetwork(
  address: string,
  token: string,
  troubles: Troubles,
  fail: (error: Error) => void,
): BadNetwork {
  let isMended = false;
  const late: Promise<unknown>[] = [];
  const happens = (what: keyof Troubles): boolean => {
    if (isMended || Math.random() > SHARE) return false;
    troubles[what] += 1;
    return true;
  };

  async function send(request: PhoneRequest): Promise<never> {
    const { method, url, body } = addressOf(request, CAMPAIGN);
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    if (body !== undefined) headers["content-type"] = "application/json";
    const answer = await fetch(new URL(url, address), {
      method,
      headers,
      signal: AbortSignal.timeout(GIVES_UP_AFTER_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
      .then(async (one) => ({ status: one.status, text: await one.text() }))
      .catch(() => undefined);
    if (answer?.status === 200) return JSON.parse(answer.text) as never;
    if (answer !== undefined && answer.status !== 503)
      fail(new Error(`${request.kind}: ${answer.status} ${answer.text}`));
    troubles.away += 1;
    throw new NoAnswer();
  }

  return {
    async ask(request) {
      if (happens("lost")) throw new NoAnswer();
      if (request.kind === "push" && happens("late"))
        late.push(sleep(500 + Math.random() * 4_000).then(() => send(request).catch(() => {})));
      const twice = happens("twice") ? send(request).catch(() => {}) : undefined;
      const answer = await send(request);
      await twice;
      if (happens("unheard")) throw new NoAnswer();
      return answer;
    },
    async mend() {
      isMended = true;
      await Promise.all(late);
    },
  };
}

/** A client as phones are: it makes the command's id, and sends it again and again until it hears what became of it. */
import { setTimeout as sleep } from "node:timers/promises";
import { CAMPAIGN } from "../personas.ts";

export interface Sent {
  readonly id: string;
  readonly name: string;
  readonly body: object;
  readonly token: string;
}

export interface Heard {
  readonly sent: Sent;
  readonly outcome: "done" | "already_done";
  readonly result: unknown;
  /** How often it was sent until an answer came. */
  readonly tries: number;
}

/** A connection that its process was handing over as it died is never answered. */
const GIVES_UP_AFTER_MS = 4_000;

/**
 * @param giveUp ends the trying
 * @throws Error where the command is refused for another reason than that the server is away
 */
export async function sendUntilAnswered(address: string, sent: Sent, giveUp: AbortSignal): Promise<Heard> {
  const { id, name, body, token } = sent;
  const url = `${address}api/campaigns/${CAMPAIGN}/commands/${name}`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  for (let tries = 1; !giveUp.aborted; tries++) {
    const answer = await ask(url, { method: "POST", headers, body: JSON.stringify({ id, body }) });
    if (answer?.status === 200) {
      const { outcome, result } = JSON.parse(answer.text) as Pick<Heard, "outcome" | "result">;
      return { sent, outcome, result, tries };
    }
    if (answer !== undefined && answer.status !== 503)
      throw new Error(`${name}: ${answer.status} ${answer.text}`);
    await sleep(50);
  }
  throw new Error(`${name}: no answer any more`);
}

/** undefined: no answer, or one that broke off. */
async function ask(url: string, request: RequestInit): Promise<{ status: number; text: string } | undefined> {
  try {
    const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(GIVES_UP_AFTER_MS) });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return undefined;
  }
}

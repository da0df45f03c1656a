/** The load of the crash test: lives of problems, found, dispatched, said to be done and accepted, each by who does it. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type Heard, sendUntilAnswered } from "./send-until-answered.ts";

export interface Load {
  readonly address: string;
  readonly tokens: Tokens;
  /** Told of each command once it is answered. */
  readonly hear: (heard: Heard) => void;
  readonly giveUp: AbortSignal;
}

export interface Tokens {
  readonly finder: string;
  readonly village: Readonly<Record<string, string>>;
  readonly verifier: string;
}

/** One in so many is sent a second time after it was answered, as a phone does that died before it could note the answer. */
const SENT_AGAIN = 5;

/**
 * One problem from finding to acceptance.
 * @throws Error where a second sending is answered otherwise than the first
 */
export async function liveOn({ address, tokens, hear, giveUp }: Load, unit: string): Promise<void> {
  const problem = randomUUID();
  const problems = [{ problem }];
  const steps: [name: string, token: string | undefined, body: object][] = [
    ["find-problem", tokens.finder, { problem, unit, description: "村口垃圾未清" }],
    ["dispatch-problems", tokens.finder, { dispatch: randomUUID(), problems, channel: "notice" }],
    ["request-acceptance", tokens.village[unit], { problems, rectification: "已清运" }],
    ["accept-problems", tokens.verifier, { problems, step: "accepted" }],
  ];
  for (const [name, token = "", body] of steps) {
    const heard = await sendUntilAnswered(address, { id: randomUUID(), name, body, token }, giveUp);
    hear(heard);
    if (Math.random() * SENT_AGAIN < 1) await hearAgain(address, heard, giveUp);
  }
}

/** @throws Error where the same command is answered with another result now */
export async function hearAgain(
  address: string,
  { sent, result }: Heard,
  giveUp: AbortSignal,
): Promise<void> {
  const again = await sendUntilAnswered(address, sent, giveUp);
  if (again.outcome === "already_done" && isDeepStrictEqual(again.result, result)) return;
  throw new Error(`${sent.name} ${sent.id}: ${JSON.stringify(again)} after ${JSON.stringify(result)}`);
}

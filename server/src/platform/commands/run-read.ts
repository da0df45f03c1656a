/** A read: one read-only transaction under the actor's context, one snapshot for all its statements. */
import { type Actor, can, canAnywhere, VERBS } from "@cunjing/contract";
import type { Parts } from "../parts.ts";
import { checkInput } from "./check-input.ts";
import { contextOf } from "./context.ts";
import type { FileAnswer, ReadHandler } from "./handler.ts";
import { refuse } from "./refusal.ts";
import { openTransaction } from "./transaction.ts";

export interface ReadCall {
  readonly actor: Actor;
  readonly campaign: string | null;
  /** Path parts and query string, as texts. */
  readonly query: Readonly<Record<string, unknown>>;
}

/** @throws a refusal where it is refused */
export async function runRead(parts: Parts, handler: ReadHandler, call: ReadCall): Promise<unknown> {
  const { spec } = handler;
  const { actor, campaign } = call;
  // A read of the site (one's campaigns, the units) is open to whoever holds its verb in some campaign.
  if (!(campaign === null ? canAnywhere(actor, spec.verb) : can(actor, spec.verb, { campaign })))
    refuse("not_allowed", { verb: VERBS[spec.verb] });
  const query = checkInput(spec.query, call.query);
  const connection = await parts.replica.connect();
  const tx = openTransaction(
    connection,
    "begin isolation level repeatable read read only",
    contextOf(call.actor, call.campaign),
  );
  let broken: Error | undefined;
  // The answer does not wait for the end of a transaction that wrote nothing; the connection does.
  const end = () =>
    void tx
      .rollback()
      .catch((error: Error) => {
        broken = error;
      })
      .finally(() => connection.release(broken));
  try {
    const answer = await handler.run({
      parts,
      tx,
      actor: call.actor,
      campaign: call.campaign ?? "",
      query,
      now: parts.clock(),
    });
    if (isStream(answer)) return { ...answer, file: endingWith(answer.file, end) };
    end();
    return answer;
  } catch (error) {
    end();
    throw error;
  }
}

type Stream = FileAnswer & { file: AsyncIterable<Uint8Array> };

const isStream = (answer: unknown): answer is Stream =>
  typeof answer === "object" &&
  answer !== null &&
  "file" in answer &&
  !(answer.file instanceof Uint8Array) &&
  typeof (answer.file as AsyncIterable<unknown>)[Symbol.asyncIterator] === "function";

/** A file that is still being read from the database keeps its transaction until it is sent or given up. */
async function* endingWith(file: AsyncIterable<Uint8Array>, end: () => void): AsyncIterable<Uint8Array> {
  try {
    yield* file;
  } finally {
    end();
  }
}

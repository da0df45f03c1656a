/** What a feature writes: one file a command, one file a read, each registered by a line in server/src/features/all.ts. */
import type { Actor, CommandSpec, ReadSpec, TrailKind } from "@cunjing/contract";
import type { z } from "zod";
import type { Parts } from "../parts.ts";
import type { Transaction } from "./transaction.ts";

/** Something that happened, written in the transaction of the change itself: the trail, and what jobs follow. */
export interface EventRecord {
  /** Of the catalogue (contract/src/trail), where its phrase stands. */
  readonly kind: TrailKind;
  readonly noun: string;
  readonly subject: string;
  readonly unit?: string | undefined;
  readonly pos?: number | undefined;
  /** old → new, and the reasons given; no personal values (those go to `personal`). */
  readonly change?: Readonly<Record<string, unknown>> | undefined;
  /** Values about a person: the event keeps salted digests, the values can be erased. */
  readonly personal?: Readonly<Record<string, string>> | undefined;
  readonly sealedBy?: string | null | undefined;
}

export interface CommandContext<Body> {
  readonly parts: Parts;
  readonly tx: Transaction;
  readonly actor: Actor;
  /** The campaign of the address; the empty string for commands of the site. */
  readonly campaign: string;
  readonly command: string;
  readonly body: Body;
  /** When it was done, as the sender says: never later than `now`. */
  readonly at: Date;
  /** When it was received. */
  readonly now: Date;
  /** Milliseconds by which the sender's clock was behind: other times that the body claims are judged with it, and stored as they came. */
  readonly clockOffset: number;
  /** The revision that the sender saw (If-Match); only where the spec says `edits`. */
  readonly base: number | undefined;
  record(event: EventRecord): void;
}

export interface CommandHandler<Body = unknown, Result = unknown> {
  readonly spec: CommandSpec;
  readonly run: (context: CommandContext<Body>) => Promise<Result>;
}

export interface ReadContext<Question> {
  readonly parts: Parts;
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly campaign: string;
  readonly query: Question;
  readonly now: Date;
}

/** A read that answers with something else than JSON: bytes of the spec's media type. */
export interface FileAnswer {
  readonly file: AsyncIterable<Uint8Array> | Uint8Array;
  readonly name: string;
  /** Where one read has several media types: this answer's. */
  readonly media?: string;
  /** To be looked at where it is asked for, and not saved. */
  readonly inline?: boolean;
}

/** A large answer that PostgreSQL has written as JSON already; `tag` becomes its ETag. */
export interface JsonText {
  readonly jsonText: string;
  readonly tag?: string;
}

/** An answer that says which revision it shows: its ETag begins with it. */
export interface Revised {
  readonly revision?: number;
}

export interface ReadHandler<Question = unknown, Answer = unknown> {
  readonly spec: ReadSpec;
  readonly run: (context: ReadContext<Question>) => Promise<Answer>;
}

/** A command's handler: its spec and what it does. Throw a Refusal to refuse; nothing is written then. */
export function handleCommand<B extends z.ZodType, R extends z.ZodType>(
  spec: CommandSpec<B, R>,
  run: (context: CommandContext<z.output<B>>) => Promise<z.output<R>>,
): CommandHandler {
  return { spec, run: run as CommandHandler["run"] };
}

/** A read's handler. Its transaction is read-only. */
export function handleRead<Q extends z.ZodType, A extends z.ZodType>(
  spec: ReadSpec<Q, A>,
  run: (context: ReadContext<z.output<Q>>) => Promise<z.output<A> | FileAnswer | JsonText>,
): ReadHandler {
  return { spec, run: run as ReadHandler["run"] };
}

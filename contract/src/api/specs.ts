/**
 * What may be said to the server: commands, which change something, and reads. A spec says all that server, OpenAPI page, client and
 * tests for "no" need; server/src/features has one file of the same name for each.
 */
import type { z } from "zod";
import type { FailureCode } from "../failures/catalogue.ts";
import type { Phrase } from "../failures/phrase.ts";
import type { Verb } from "../rights/verbs.ts";

export interface CommandSpec<B extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> {
  /** verb-noun: the last part of the address and the name of the handler's file. */
  readonly name: string;
  readonly noun: string;
  readonly summary: Phrase;
  /** Asked before anything else. Whether it holds at the very unit is asked again where the unit is known. */
  readonly verb: Verb;
  /** campaign: POST /api/campaigns/{campaign}/commands/{name}; site: POST /api/commands/{name}. */
  readonly scope: "campaign" | "site";
  readonly body: B;
  readonly result: R;
  /** The failures of its own, besides those that every command can meet (api/common-failures.ts). */
  readonly failures: readonly FailureCode[];
  /** Two people may edit the same thing: the caller says with If-Match which revision it saw. */
  readonly edits?: true;
}

export interface ReadSpec<Q extends z.ZodType = z.ZodType, A extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly noun: string;
  readonly summary: Phrase;
  readonly verb: Verb;
  readonly scope: "campaign" | "site";
  /** Below /api or /api/campaigns/{campaign}: "/problems/:problem". Parts after a colon come as text, and are in `query` too. */
  readonly path: string;
  /** Path parts and query string together; texts in, typed values out. */
  readonly query: Q;
  /** Of the JSON answer; a file answer says its media type instead. */
  readonly answer: A;
  readonly media?: string;
  readonly failures: readonly FailureCode[];
}

/** A command's spec with its types kept. */
export const defineCommand = <B extends z.ZodType, R extends z.ZodType>(spec: CommandSpec<B, R>) => spec;

/** A read's spec with its types kept. */
export const defineRead = <Q extends z.ZodType, A extends z.ZodType>(spec: ReadSpec<Q, A>) => spec;

export type BodyOf<S> = S extends CommandSpec<infer B, infer _R> ? z.output<B> : never;
export type ResultOf<S> = S extends CommandSpec<infer _B, infer R> ? z.output<R> : never;
export type QueryOf<S> = S extends ReadSpec<infer Q, infer _A> ? z.output<Q> : never;
export type AnswerOf<S> = S extends ReadSpec<infer _Q, infer A> ? z.output<A> : never;

/** What each operation takes and gives, by its name: the generated schema, read once more for callers' comfort. */
import type { OPERATIONS } from "./operations.ts";
import type { operations } from "./schema.d.ts";

export type Operation = keyof typeof OPERATIONS & keyof operations;

type PathOf<O extends Operation> = operations[O]["parameters"] extends { path: infer P } ? P : unknown;
type QueryOf<O extends Operation> = operations[O]["parameters"] extends { query?: infer Q }
  ? NonNullable<Q>
  : unknown;

/** Names in the path and of the query, as one object. */
export type Args<O extends Operation> = PathOf<O> & (QueryOf<O> extends never ? unknown : QueryOf<O>);

/** The JSON of the answer. */
export type Answer<O extends Operation> = operations[O]["responses"] extends {
  200: { content: { "application/json": infer A } };
}
  ? A
  : never;

type Sent<O extends Operation> = operations[O] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : never;

/** Operations that are commands: what they are sent has an id and a body. */
export type Command = {
  [O in Operation]: Sent<O> extends { id: string; body: unknown } ? O : never;
}[Operation];
export type Read = {
  [O in Operation]: (typeof OPERATIONS)[O] extends `GET ${string}` ? O : never;
}[Operation];

export type Body<O extends Command> = Sent<O> extends { body: infer B } ? B : never;
export type Result<O extends Command> = Answer<O> extends { result: infer R } ? R : never;
/** What else is posted: sign-in, uploads. */
export type Posted<O extends Operation> = Sent<O>;

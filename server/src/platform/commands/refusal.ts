/** A command or a read that is refused, thrown from wherever that is found out; the HTTP layer and the sync push turn it into an answer. */
import { type DetailsOf, describeFailure, type Failure, type FailureCode, failure } from "@cunjing/contract";

/** One of many things that were asked for at once: which, and why not. */
export interface RefusedPart {
  readonly of: Readonly<Record<string, string>>;
  readonly failure: Failure;
}

export class Refusal extends Error {
  readonly failure: Failure;
  readonly parts: readonly RefusedPart[];

  constructor(refused: Failure, parts: readonly RefusedPart[] = []) {
    super(describeFailure(refused, "en"));
    this.name = "Refusal";
    this.failure = refused;
    this.parts = parts;
  }
}

/** Refuses with a failure of the catalogue. */
export function refuse<Code extends FailureCode>(code: Code, details: DetailsOf<Code>): never {
  throw new Refusal(failure(code, details) as Failure);
}

import { Failure } from "../../api/failure.ts";

/** Refusals that are about one field without naming it: a unit that the reader does not reach looks as if it were not there. */
const PLACES: Readonly<Record<string, string>> = { not_found: "unit", clock_ahead: "at" };

/** The refusal with the field that it is about; as it is, where it names its places or is about the whole. */
export function refusedAt(error: unknown): unknown {
  if (!(error instanceof Failure) || error.problem.errors !== undefined) return error;
  const { code, title, detail } = error.problem;
  const at = PLACES[code];
  if (at === undefined) return error;
  return new Failure({ ...error.problem, errors: [{ at, found: "", expected: detail ?? title }] });
}

/** What the server found wrong with what was sent, put to the fields of the form that it was entered in. */
import { Failure } from "../api/failure.ts";

export interface FieldError {
  readonly name: string;
  readonly errors: string[];
}

/**
 * @param names fields of the form by the name that the command's body has for them; what lies inside of one (`photos.2`) is put to it
 * @returns undefined where something is wrong that no field shows: then all of it is told in the server's words
 */
export function fieldErrors(
  error: unknown,
  names: Readonly<Record<string, string>>,
): readonly FieldError[] | undefined {
  const found = error instanceof Failure ? (error.problem.errors ?? []) : [];
  if (found.length === 0) return undefined;
  const placed = found.map(({ at, expected }) => ({ name: names[at.split(/[.[]/)[0] ?? ""], expected }));
  if (placed.some(({ name }) => name === undefined)) return undefined;
  return [...Map.groupBy(placed, ({ name }) => name as string)].map(([name, some]) => ({
    name,
    errors: some.map(({ expected }) => expected),
  }));
}

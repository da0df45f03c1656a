/**
 * The database refuses nonsense first: one translator from a constraint's name to a failure of the catalogue. A constraint that no
 * command can meet by its caller's fault stays untranslated and is a fault of ours (500).
 */
import { type Failure, failure } from "@cunjing/contract";

const CONSTRAINTS: Readonly<Record<string, (detail: string) => Failure>> = {
  account_name_once: (id) => failure("id_taken", { id }),
  responsibility_once: (key) => failure("responsibility_held", { holder: key.split(", ")[3] ?? key }),
  team_code_once: (id) => failure("id_taken", { id }),
  // (410782001201, v_2, [2019-05-01,)) conflicts with existing key (code, unit, valid)=(410782001201, v_1, (,))
  unit_code_once: (keys) => {
    const [, found = "", unit = ""] = /=\(([^,]+), ([^,]+)/.exec(keys) ?? [];
    return failure("unit_code_taken", { found, unit });
  },
};

/** PostgreSQL's error, as far as it is read here. */
interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
  readonly detail?: string;
  readonly table?: string;
}

export function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && "code" in error && /^[0-9A-Z]{5}$/.test(String(error.code));
}

/** The failure that a database error stands for, or undefined. */
export function failureOf(error: DatabaseError): Failure | undefined {
  const value = /\)=\((.*)\)/.exec(error.detail ?? "")?.[1] ?? "";
  const known = CONSTRAINTS[error.constraint ?? ""];
  if (known !== undefined) return known(value);
  // A partition's primary key: the client's id is in use in this campaign.
  if (error.code === "23505" && error.constraint?.endsWith("_pkey")) {
    return failure("id_taken", { id: value.split(", ").at(-1) ?? value });
  }
  // The row would lie outside the actor's units: what is out of reach looks like what is not there.
  if (error.code === "42501" && /row-level security/.test(String((error as unknown as Error).message))) {
    return failure("not_found", {});
  }
  return undefined;
}

/** Deadlock, serialisation failure: worth another try from the start. */
export const isTransient = (error: DatabaseError): boolean =>
  error.code === "40P01" || error.code === "40001";

import { randomBytes } from "node:crypto";
import { hash, type Options, parseOptions, verify } from "@node-rs/argon2";
import { type Busy, limitRunning } from "./limit-running.ts";

/**
 * argon2id with 19 MiB, two passes, one lane: the first of the equal choices of OWASP's Password Storage Cheat Sheet.
 * About 30 ms on the two cores of `docs/benchmarks.md`. Raising these re-hashes each password when its owner next
 * signs in, because a hash carries its own parameters.
 */
export const HASHING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options;

/** Two at a time hold 38 MiB and leave libuv two of its four threads for files; 32 waiting take about half a second. */
const LIMITS = { running: 2, waiting: 32 } as const;

/** What a stored password's check says. */
export interface PasswordCheck {
  readonly matches: boolean;
  /** The password hashed anew with today's parameters, to be stored: only after a match by an older hash. */
  readonly rehashed?: string;
}

export interface PasswordHasher {
  /** The hash to store, with its salt and parameters in it; or "busy". */
  hashPassword(password: string): Promise<string | Busy>;
  /**
   * Whether the password is the one that was hashed; or "busy". With no hash (no such account, or one that has no
   * password) it takes as long and never matches, so that the time of the answer does not say which accounts exist.
   */
  checkPassword(stored: string | undefined, password: string): Promise<PasswordCheck | Busy>;
}

/**
 * The one place of a process where passwords are hashed, so that a rush of sign-ins queues here and can neither
 * exhaust the memory nor the threads.
 */
export function createPasswordHasher(parameters: Options = HASHING, limits = LIMITS): PasswordHasher {
  const run = limitRunning(limits);
  const compute = (password: string) => hash(normalizePassword(password), parameters);
  // Nobody knows this password, and nobody is let in by it: see the `stored !== undefined` below.
  const nobodys = compute(randomBytes(32).toString("base64"));

  return {
    hashPassword: (password) => run(() => compute(password)),
    checkPassword: (stored, password) =>
      run(async () => {
        const isRight = await verify(stored ?? (await nobodys), normalizePassword(password));
        const matches = isRight && stored !== undefined;
        if (!matches || hasParameters(stored, parameters)) return { matches };
        return { matches, rehashed: await compute(password) };
      }),
  };
}

/**
 * The form of a password that counts: compatibility-composed (NFKC, as NIST SP 800-63B 5.1.1.2 allows), so that a
 * full-width letter from a Chinese input method is the letter that the person meant, on every keyboard.
 */
export function normalizePassword(password: string): string {
  return password.normalize("NFKC");
}

function hasParameters(stored: string, parameters: Options): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(stored);
  return (
    stored.startsWith("$argon2id$") &&
    memoryCost === parameters.memoryCost &&
    timeCost === parameters.timeCost &&
    parallelism === parameters.parallelism
  );
}

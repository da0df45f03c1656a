import { isCommonPassword } from "./common-passwords.ts";
import { normalizePassword } from "./hash-password.ts";

/** A rule that a new password breaks. */
export type PasswordFault =
  | "too_short"
  | "too_long"
  | "too_few_kinds"
  | "too_regular"
  | "holds_a_name"
  | "too_common";

/**
 * The rules' numbers. GB/T 22239-2019 8.1.4.1 a) asks for "complexity" without a figure; eight characters of three
 * kinds is what its assessors ask for, and twelve of any kind are no weaker and easier to remember.
 */
export const PASSWORD_RULES = {
  leastLength: 8,
  leastKinds: 3,
  /** From this length on the kinds no longer matter. */
  longLength: 12,
  /** Nobody types more; a bound keeps what is hashed small. */
  greatestLength: 128,
  /** How many independent choices must be left when each run (abcd, 4321, qwer, 1qaz, aaaa) counts as one. */
  leastChoices: 6,
} as const;

/**
 * All the rules that a new password breaks, none if it may be used. `names` are those of the account and its person:
 * a password may not hold one of three characters or more, forwards or in capitals.
 *
 * Whether it is the old password again is asked of the old hash, by who has it.
 */
export function checkNewPassword(password: string, names: readonly string[]): PasswordFault[] {
  const text = normalizePassword(password);
  const length = [...text].length;
  const faults: PasswordFault[] = [];
  if (length < PASSWORD_RULES.leastLength) faults.push("too_short");
  // The rest would cost time in proportion to a text that nobody types.
  if (length > PASSWORD_RULES.greatestLength) return ["too_long"];
  if (length < PASSWORD_RULES.longLength && countKinds(text) < PASSWORD_RULES.leastKinds)
    faults.push("too_few_kinds");
  if (countChoices(text) < PASSWORD_RULES.leastChoices) faults.push("too_regular");
  if (names.some((name) => holdsName(text, name))) faults.push("holds_a_name");
  if (isCommonPassword(text)) faults.push("too_common");
  return faults;
}

/** Small letters, capitals, digits, and everything else, which is where Chinese characters are. */
function countKinds(text: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(text)).length;
}

function holdsName(text: string, name: string): boolean {
  const plain = normalizePassword(name).toLowerCase();
  return [...plain].length >= 3 && text.toLowerCase().includes(plain);
}

const FORWARD = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "!@#$%^&*()",
];
const RUNS = [...FORWARD, ...FORWARD.map((run) => [...run].reverse().join(""))];

/** The characters, where each run of three or more neighbours, or of the same, counts as one. */
function countChoices(text: string): number {
  const characters = [...text.toLowerCase()];
  let choices = 0;
  for (let at = 0; at < characters.length; at += runLength(characters, at)) choices++;
  return choices;
}

function runLength(characters: readonly string[], at: number): number {
  let length = 1;
  while (at + length < characters.length && isRun(characters.slice(at, at + length + 1))) length++;
  return length >= 3 ? length : 1;
}

function isRun(characters: readonly string[]): boolean {
  if (characters.every((one) => one === characters[0])) return true;
  const joined = characters.join("");
  return RUNS.some((run) => run.includes(joined));
}

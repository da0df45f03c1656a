import { randomInt, randomUUID } from "node:crypto";
import type { Actor, Phrase } from "@cunjing/contract";
import { can } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";
import { putPassword, type SignInFacts } from "./account-statements.ts";
import {
  advanceSignIn,
  readFacts,
  resumeSignIn,
  type SignInClient,
  type SignInProgress,
} from "./advance-sign-in.ts";
import { checkNewPassword, type PasswordFault } from "./check-new-password.ts";
import { BUSY } from "./limit-running.ts";
import { askPasswordAgain, type OwnSession } from "./prove-password.ts";
import { runAs, writeAccountEvents } from "./run-as.ts";
import { endSessionsOf } from "./session-statements.ts";
import type { SignInTools } from "./sign-in-tools.ts";

/** In words, for the person who chose the password. */
const FAULTS: Readonly<Record<PasswordFault | "same_as_before", Phrase>> = {
  too_short: { zh: "不足8位", en: "shorter than eight characters" },
  too_long: { zh: "超过128位", en: "longer than 128 characters" },
  too_few_kinds: {
    zh: "不足12位时，大写字母、小写字母、数字、符号要有三种",
    en: "below twelve characters, of fewer than three kinds",
  },
  too_regular: { zh: "连续或重复的字符太多", en: "too many characters in a row or repeated" },
  holds_a_name: { zh: "含账号名或岗位名称", en: "holds the account's or the post's name" },
  too_common: { zh: "太常见", en: "too common" },
  same_as_before: { zh: "与原密码相同", en: "the same as before" },
};

/**
 * A step of a sign-in: a new password instead of an initial or an old one.
 *
 * @throws a refusal password_unfit, sign_in_over or busy
 */
export async function setPasswordInSignIn(
  tools: SignInTools,
  client: Omit<SignInClient, "kind">,
  given: { readonly ticket: string; readonly password: string },
): Promise<SignInProgress> {
  const { ticket, facts } = await resumeSignIn(tools, given.ticket, "new_password");
  await replacePassword(tools, facts, given.password, undefined);
  const changed = await readFacts(tools, facts.account);
  if (changed === undefined) return refuse("sign_in_over", {});
  return advanceSignIn(
    tools,
    { ...client, kind: ticket.kind },
    { facts: changed, proof: ticket.proof, attempt: undefined },
  );
}

/**
 * A person who is signed in changes the password; all other sessions of the account end.
 *
 * @throws a refusal sign_in_refused (the old one is wrong), sign_in_paused, sign_in_locked, password_unfit or busy
 */
export async function changeOwnPassword(
  tools: SignInTools,
  who: OwnSession & { readonly session: string | undefined },
  given: { readonly old: string; readonly password: string },
): Promise<void> {
  const facts = await askPasswordAgain(tools, who, given.old);
  await replacePassword(tools, facts, given.password, who.session);
}

/**
 * The security administrator gives an account an initial password, which must be changed at the first sign-in. It is
 * made here, not chosen, and answered once. All sessions of the account end.
 *
 * @throws a refusal not_found or busy
 */
export async function giveInitialPassword(
  tools: SignInTools,
  actor: Actor,
  account: string,
): Promise<string> {
  if (!can(actor, "account.write", { campaign: null })) return refuse("not_found", {});
  const facts = await readFacts(tools, account);
  if (facts === undefined) return refuse("not_found", {});
  const password = makeInitialPassword();
  const hash = await tools.hasher.hashPassword(password);
  if (hash === BUSY) return refuse("busy", {});
  const at = tools.clock();
  await runAs(tools.parts.database, actor, async (tx) => {
    tx.write(putPassword({ account, hash, at, mustChange: true }));
    tx.write(endSessionsOf({ account, but: undefined }));
    writeAccountEvents(tx, { at, account: actor.account, act: randomUUID() }, [
      { kind: "account.initial-password-given", noun: "account", subject: account },
    ]);
  });
  return password;
}

/** Fourteen characters without look-alikes, in two groups: 70 bits, and easily read out over the telephone. */
export function makeInitialPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 7 }, () => letters[randomInt(letters.length)]).join("");
  return `${group()}-${group()}`;
}

async function replacePassword(
  tools: SignInTools,
  facts: SignInFacts,
  password: string,
  staying: string | undefined,
): Promise<void> {
  const { account, name, post, password_hash: old } = facts;
  const faults: (keyof typeof FAULTS)[] = checkNewPassword(password, [name, post]);
  if (faults.length === 0 && old !== null) {
    const check = await tools.hasher.checkPassword(old, password);
    if (check === BUSY) return refuse("busy", {});
    if (check.matches) faults.push("same_as_before");
  }
  if (faults.length > 0) return refuse("password_unfit", { faults: listFaults(faults) });
  const hash = await tools.hasher.hashPassword(password);
  if (hash === BUSY) return refuse("busy", {});
  const at = tools.clock();
  await runAs(tools.parts.database, account, async (tx) => {
    tx.write(putPassword({ account, hash, at, mustChange: false }));
    tx.write(endSessionsOf({ account, but: staying }));
    writeAccountEvents(tx, { at, account, act: randomUUID() }, [
      { kind: "account.password-changed", noun: "account", subject: account },
    ]);
  });
}

function listFaults(faults: readonly (keyof typeof FAULTS)[]): Phrase {
  return {
    zh: faults.map((fault) => FAULTS[fault].zh).join("；"),
    en: faults.map((fault) => FAULTS[fault].en).join("; "),
  };
}

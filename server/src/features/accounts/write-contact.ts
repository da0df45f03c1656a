import type { EventRecord } from "../../platform/commands/handler.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { type Contact, eraseContact, putContact } from "./account-statements.ts";

/** Replaces the contact data of an account; with nothing in them they are erased, and not kept as an empty row. */
export function writeContact(tx: Transaction, account: string, { telephone, other }: Contact): void {
  const isEmpty = telephone === null && other === null;
  tx.write(isEmpty ? eraseContact({ account }) : putContact({ account, telephone, other }));
}

/** What happened, without the values: those go to the side table that can be erased. */
export function contactEvent(account: string, { telephone, other }: Contact): EventRecord {
  const personal = {
    ...(telephone === null ? {} : { telephone }),
    ...(other === null ? {} : { other }),
  };
  const has = Object.keys(personal);
  return {
    kind: has.length === 0 ? "account.contact-erased" : "account.contact-set",
    noun: "account",
    subject: account,
    change: { has },
    ...(has.length === 0 ? {} : { personal }),
  };
}

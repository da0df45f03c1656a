import assert from "node:assert/strict";
import { test } from "node:test";
import { sealSecret } from "../../platform/secrets/seal-secret.ts";
import { makeSealingKey } from "../../platform/secrets/sealing-key.ts";
import { openTicket, type SignInTicket, sealTicket, TICKET_SECONDS } from "./sign-in-ticket.ts";

const keys = [makeSealingKey()] as const;
const NOW = Date.UTC(2026, 2, 2);
const ticket: SignInTicket = {
  account: "a",
  proof: { first: "password", second: false },
  kind: "browser",
  version: 3,
};

test("a ticket opens for ten minutes", () => {
  const sealed = sealTicket(ticket, NOW, keys);
  assert.deepEqual(openTicket(sealed, NOW, keys), ticket);
  assert.deepEqual(openTicket(sealed, NOW + TICKET_SECONDS * 1000 - 1, keys), ticket);
  assert.equal(openTicket(sealed, NOW + TICKET_SECONDS * 1000, keys), undefined);
});

test("neither another key's ticket, nor an altered one, nor another kind of sealed text opens", () => {
  assert.equal(openTicket(sealTicket(ticket, NOW, [makeSealingKey()]), NOW, keys), undefined);
  assert.equal(openTicket(`${sealTicket(ticket, NOW, keys)}AAAA`, NOW, keys), undefined);
  const other = sealSecret(JSON.stringify({ ...ticket, until: NOW + 1000 }), "totp:a", keys);
  assert.equal(openTicket(other, NOW, keys), undefined);
});

test("a ticket does not show whose it is", () => {
  const sealed = sealTicket({ ...ticket, account: "0190-account" }, NOW, keys);
  assert.equal(Buffer.from(sealed.split(".")[2]!, "base64url").includes("0190-account"), false);
});

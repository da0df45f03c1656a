import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nextSignInStep, type SignInDemands, type SignInProof } from "./sign-in-flow.ts";

const plain: SignInDemands = { isOpen: true, hasTotp: false, needsTotp: false, mustChangePassword: false };
const password: SignInProof = { first: "password", second: false };
const both: SignInProof = { first: "password", second: true };
const provider: SignInProof = { first: "provider", second: false };

test("a right password is enough where nothing more is demanded", () => {
  assert.equal(nextSignInStep(plain, password), "session");
  assert.equal(nextSignInStep(plain, provider), "session");
});

test("nothing proven, or an account that is not open, is refused", () => {
  assert.equal(nextSignInStep(plain, { first: "none", second: true }), "refused");
  assert.equal(nextSignInStep({ ...plain, isOpen: false }, both), "refused");
});

test("an enrolled second factor is asked for, of a provider's people too", () => {
  const demands = { ...plain, hasTotp: true };
  assert.equal(nextSignInStep(demands, password), "second_factor");
  assert.equal(nextSignInStep(demands, provider), "second_factor");
  assert.equal(nextSignInStep(demands, both), "session");
  assert.equal(nextSignInStep(demands, { first: "provider", second: true }), "session");
});

test("the second factor comes before an initial password may be changed", () => {
  const demands = { ...plain, hasTotp: true, mustChangePassword: true };
  assert.equal(nextSignInStep(demands, password), "second_factor");
  assert.equal(nextSignInStep(demands, both), "new_password");
});

test("whom a provider vouches for need not change a password that was not used", () => {
  assert.equal(nextSignInStep({ ...plain, mustChangePassword: true }, provider), "session");
});

test("who needs a second factor and has none enrols it, after the initial password is changed", () => {
  const demands = { ...plain, needsTotp: true, mustChangePassword: true };
  assert.equal(nextSignInStep(demands, password), "new_password");
  assert.equal(nextSignInStep({ ...demands, mustChangePassword: false }, password), "enrol_second_factor");
});

test("no session without an open account, a first factor, and each demand met", () => {
  const demands = fc.record({
    isOpen: fc.boolean(),
    hasTotp: fc.boolean(),
    needsTotp: fc.boolean(),
    mustChangePassword: fc.boolean(),
  });
  const proof = fc.record({
    first: fc.constantFrom("password" as const, "provider" as const, "none" as const),
    second: fc.boolean(),
  });
  fc.assert(
    fc.property(demands, proof, (one, proven) => {
      if (nextSignInStep(one, proven) !== "session") return;
      assert.ok(one.isOpen && proven.first !== "none");
      assert.ok(proven.second || (!one.hasTotp && !one.needsTotp));
      assert.ok(!(one.mustChangePassword && proven.first === "password"));
    }),
    { numRuns: 500 },
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { describeError } from "./describe-error.ts";

test("PostgreSQL's rows and values stay out of the log, its code and constraint stay in", () => {
  const duplicate = Object.assign(
    new Error('duplicate key value violates unique constraint "account_name_once"'),
    {
      name: "error",
      code: "23505",
      constraint: "account_name_once",
      detail: "Key (name)=(somebody) already exists.",
    },
  );
  const line = describeError(duplicate);
  assert.equal(line.code, "23505");
  assert.equal(line.constraint, "account_name_once");
  assert.ok(!JSON.stringify(line).includes("somebody"));

  const quoting = Object.assign(new Error('invalid input syntax for type integer: "13800000000"'), {
    code: "22P02",
  });
  assert.ok(!JSON.stringify(describeError(quoting)).includes("13800000000"), "neither message nor stack");
});

test("a cause is described too, and what is no error has no words", () => {
  const line = describeError(new Error("outer", { cause: new Error("inner") }));
  assert.equal(line.cause?.message, "inner");
  assert.match(line.stack, /^at /);
  assert.deepEqual(describeError("secret"), { type: "string", message: "", stack: "" });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { readUrls, toRoles } from "./urls.ts";

const ALL = {
  DATABASE_URL: "postgresql://app:a@db:5432/c",
  DATABASE_OWNER_URL: "postgres://owner@db/c",
  DATABASE_JOBS_URL: "postgresql://j%6Fbs:x@db/c?sslmode=require",
};

test("three URLs are read by role", () => {
  const urls = readUrls(ALL);
  assert.deepEqual(urls, {
    app: ALL.DATABASE_URL,
    owner: ALL.DATABASE_OWNER_URL,
    jobs: ALL.DATABASE_JOBS_URL,
  });
  assert.deepEqual(toRoles(urls), { app: "app", owner: "owner", jobs: "jobs" });
});

test("none of them means the built-in server; empty is none", () => {
  assert.equal(readUrls({}), undefined);
  assert.equal(readUrls({ DATABASE_URL: "", DATABASE_OWNER_URL: "" }), undefined);
});

test("some of them is a mistake, and the missing ones are named", () => {
  assert.throws(
    () => readUrls({ DATABASE_URL: ALL.DATABASE_URL }),
    /^Error: DATABASE_OWNER_URL and DATABASE_JOBS_URL must be set/,
  );
  assert.throws(() => readUrls({ ...ALL, DATABASE_JOBS_URL: "" }), /^Error: DATABASE_JOBS_URL must be set/);
});

for (const url of ["db:5432", "mysql://app@db/c", "postgresql://db/c"])
  test(`${url} is refused without being shown`, () => {
    assert.throws(
      () => readUrls({ ...ALL, DATABASE_URL: url }),
      /^Error: DATABASE_URL must look like postgresql:/,
    );
  });

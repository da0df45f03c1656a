import assert from "node:assert/strict";
import { test } from "node:test";
import { createPasswordHasher, HASHING } from "./hash-password.ts";

// The smallest that argon2 takes: what is tested here is what is done with hashes, not how hard they are.
const LIGHT = { memoryCost: 8, timeCost: 1, parallelism: 1 };

test("a password is known again, another is not; two hashes of one password differ", async () => {
  const { hashPassword, checkPassword } = createPasswordHasher(LIGHT);
  const [one, two] = await Promise.all([hashPassword("乡村-振兴-7"), hashPassword("乡村-振兴-7")]);
  assert.notEqual(one, two);
  assert.deepEqual(await checkPassword(one, "乡村-振兴-7"), { matches: true });
  assert.deepEqual(await checkPassword(one, "乡村-振兴-8"), { matches: false });
});

test("full-width and half-width letters are one password", async () => {
  const { hashPassword, checkPassword } = createPasswordHasher(LIGHT);
  assert.deepEqual(await checkPassword(await hashPassword("Ａbc－９９"), "Abc-99"), { matches: true });
});

test("an older hash still opens and comes back hashed with today's parameters", async () => {
  const old = await createPasswordHasher(LIGHT).hashPassword("correct horse");
  const { checkPassword } = createPasswordHasher({ ...LIGHT, timeCost: 2 });
  const check = await checkPassword(old, "correct horse");
  assert.ok(check !== "busy" && check.matches && check.rehashed?.includes("t=2"));
  assert.deepEqual(await checkPassword(check.rehashed, "correct horse"), { matches: true });
  assert.deepEqual(await checkPassword(old, "wrong"), { matches: false });
});

test("without an account the answer is no, after as much work as with one", async () => {
  const { hashPassword, checkPassword } = createPasswordHasher();
  const stored = (await hashPassword("correct horse")) as string;
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.deepEqual(await checkPassword(undefined, "correct horse"), { matches: false });
  assert.deepEqual(await checkPassword(undefined, ""), { matches: false });
  const [withAccount, without] = [await medianTime(stored), await medianTime(undefined)];
  // Generous, because the machine is shared; without the dummy hash the ratio would be beyond a hundred.
  assert.ok(without > withAccount / 3 && without < withAccount * 3, `${withAccount} and ${without} ms`);

  async function medianTime(hash: string | undefined): Promise<number> {
    const times: number[] = [];
    for (let i = 0; i < 7; i++) {
      const start = performance.now();
      await checkPassword(hash, "wrong");
      times.push(performance.now() - start);
    }
    return times.toSorted((a, b) => a - b)[3]!;
  }
});

test("a rush beyond the queue is told busy, and those let in are served", async () => {
  const { hashPassword, checkPassword } = createPasswordHasher(LIGHT);
  const stored = (await hashPassword("correct horse")) as string;
  const rush = await Promise.all(Array.from({ length: 50 }, () => checkPassword(stored, "correct horse")));
  assert.equal(rush.filter((one) => one === "busy").length, 50 - 34);
  assert.equal(rush.filter((one) => one !== "busy" && one.matches).length, 34);
});

test("the parameters are OWASP's for argon2id", () => {
  assert.deepEqual(HASHING, { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 });
});

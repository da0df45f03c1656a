import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { useOf } from "./worker-use.ts";

test("what a process uses: its memory, and processor time that waiting does not spend", {
  skip: process.platform !== "linux",
}, async () => {
  const before = await useOf(process.pid);
  const resident = process.memoryUsage.rss();
  assert.ok(Math.abs(before.resident - resident) < resident / 4, `${before.resident} of ${resident}`);
  await sleep(400);
  const waited = await useOf(process.pid);
  assert.ok(
    waited.processor - before.processor < 200,
    `${waited.processor - before.processor} ms while it waited`,
  );
  const end = process.cpuUsage().user + 300_000;
  while (process.cpuUsage().user < end);
  const worked = await useOf(process.pid);
  assert.ok(worked.processor - waited.processor >= 280, `${worked.processor - waited.processor} ms of work`);
});

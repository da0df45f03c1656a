import assert from "node:assert/strict";
import { test } from "node:test";
import { keepProcess, type Life } from "./supervise-process.ts";

interface Puppet extends Life {
  readonly signals: NodeJS.Signals[];
  die(how: string): void;
}

function makePuppet(): Puppet {
  const { promise, resolve } = Promise.withResolvers<string>();
  const signals: NodeJS.Signals[] = [];
  return { ended: promise, signals, kill: (signal) => void signals.push(signal), die: resolve };
}

/** Lets every promise that is settled already run its course. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("a process that dies again and again is started after pauses that double up to a bound", async () => {
  const lives: Puppet[] = [];
  const pauses: number[] = [];
  let goOn = () => {};
  const start = () => {
    const life = makePuppet();
    lives.push(life);
    return life;
  };
  const wait = () =>
    new Promise<void>((resolve) => {
      goOn = resolve;
    });
  keepProcess(start, (_, pause) => pauses.push(pause), wait);
  for (let death = 1; death <= 8; death++) {
    lives.at(-1)?.die("status 1");
    await settle();
    assert.equal(lives.length, death, "not before the pause is over");
    goOn();
    await settle();
    assert.equal(lives.length, death + 1);
  }
  assert.deepEqual(pauses, [100, 200, 400, 800, 1600, 3200, 5000, 5000]);
});

test("stopping asks first, ends what does not listen, and starts nothing more", async () => {
  let started = 0;
  const life = makePuppet();
  const kept = keepProcess(
    () => {
      started += 1;
      return life;
    },
    () => assert.fail("a death that was asked for is none to report"),
  );
  const stopped = kept.stop(20);
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.deepEqual(life.signals, ["SIGTERM", "SIGKILL"]);
  life.die("SIGKILL");
  await stopped;
  assert.equal(started, 1);
});

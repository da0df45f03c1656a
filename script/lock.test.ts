// Guards a fresh clone: `npm ci` refuses a lock that lacks a package somebody asks for, and nothing else notices
// before, since the checkout in which the lock was made has its packages already.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

type LockedPackage = {
  link?: boolean;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const root = dirname(import.meta.dirname);

for (const file of ["package-lock.json", "script/node/package-lock.json"]) {
  const lock = JSON.parse(readFileSync(join(root, file), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const names = new Set(Object.keys(lock.packages).map((path) => path.split("node_modules/").at(-1)));

  test(`${file} holds every package that one of its packages asks for, of every platform`, () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, ...others }]) =>
      Object.keys({ ...dependencies, ...others.devDependencies, ...others.optionalDependencies })
        .filter((name) => !names.has(name))
        .map((name) => `${name}, asked for by ${path || "the workspace"}`),
    );
    assert.deepEqual(missing, []);
  });

  test(`${file} names no registry, so that any mirror will do`, () => {
    const hosts = Object.values(lock.packages).filter(
      ({ link, resolved }) => !link && resolved !== undefined,
    );
    assert.deepEqual(hosts, []);
  });
}

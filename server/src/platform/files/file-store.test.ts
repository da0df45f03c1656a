import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { describeContent, oneSource } from "./check-content.ts";
import { type FileStore, FileStoreFailure } from "./file-store.ts";
import { openFolderStore, sweepDrafts } from "./open-folder-store.ts";
import { openS3Store } from "./open-s3-store.ts";
import { startTestS3 } from "./start-test-s3.ts";

interface Opened {
  readonly store: FileStore;
  close(): Promise<void>;
}

const kinds: readonly { name: string; open(folder: string): Promise<Opened> }[] = [
  {
    name: "a folder",
    open: async (folder) => ({ store: await openFolderStore(folder), close: async () => undefined }),
  },
  {
    name: "an S3-compatible store",
    open: async (folder) => {
      const server = await startTestS3(folder);
      return { store: openS3Store(server.place), close: server.close };
    },
  },
];

for (const kind of kinds) {
  describe(`a file store in ${kind.name}`, () => {
    let folder: string;
    let opened: Opened;
    let store: FileStore;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), "files-"));
      opened = await kind.open(folder);
      store = opened.store;
    });
    after(async () => {
      await opened.close();
      await rm(folder, { recursive: true });
    });

    it("gives back what was put, whatever its length and pieces", async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 70_000 }), { maxLength: 4 }), async (pieces) => {
          const key = `original/round-${count++}`;
          const whole = Buffer.concat(pieces);
          await store.put(key, describeContent(whole), inPieces(pieces));
          assert.deepEqual(await readAll(store, key), whole);
          assert.equal((await store.stat(key))?.bytes, whole.length);
        }),
        { numRuns: 25 },
      );
    });

    it("gives a range, both ends counted, and stops at the end", async () => {
      await putBytes(store, "original/digits", Buffer.from("0123456789"));
      const read = async (first: number, last: number): Promise<string> =>
        (await collect(await store.get("original/digits", { first, last }))).toString();
      assert.equal(await read(2, 5), "2345");
      assert.equal(await read(9, 9), "9");
      assert.equal(await read(7, 500), "789");
      await refused("bad-range", () => read(10, 12));
      await refused("bad-range", () => read(5, 4));
      await refused("bad-range", () => read(-1, 4));
    });

    it("keeps nothing of a file whose hash or length is wrong", async () => {
      const right = Buffer.from("a photo of a ditch");
      const content = describeContent(right);
      const attempts: [string, Buffer][] = [
        ["a byte changed", Buffer.from("a photo of a pitch".slice(0, 18))],
        ["cut short", right.subarray(0, 10)],
        ["too long", Buffer.concat([right, Buffer.from("!")])],
        ["empty", Buffer.alloc(0)],
      ];
      for (const [what, bytes] of attempts) {
        await refused("wrong-content", () => store.put("original/wrong", content, inPieces([bytes])), what);
        assert.equal(await store.stat("original/wrong"), null, what);
      }
      await putBytes(store, "original/wrong", right);
      assert.deepEqual(await readAll(store, "original/wrong"), right);
    });

    it("keeps nothing of a file whose sender breaks off", async () => {
      const bytes = Buffer.alloc(200_000, 7);
      async function* broken(): AsyncGenerator<Uint8Array> {
        yield bytes.subarray(0, 100_000);
        throw new Error("the line went dead");
      }
      await assert.rejects(store.put("original/broken", describeContent(bytes), broken()), /line went dead/);
      assert.equal(await store.stat("original/broken"), null);
    });

    it("accepts the same file again and refuses another under its key", async () => {
      const first = Buffer.from("first");
      await putBytes(store, "original/twice", first);
      await putBytes(store, "original/twice", first);
      await refused("other-content", () => putBytes(store, "original/twice", Buffer.from("other")));
      await refused("wrong-content", () =>
        store.put("original/twice", describeContent(first), oneSource(Buffer.from("frist"))),
      );
      assert.deepEqual(await readAll(store, "original/twice"), first);
    });

    it("says when a file is not there, and removes without complaint", async () => {
      await refused("missing", () => store.get("original/nowhere"));
      assert.equal(await store.stat("original/nowhere"), null);
      await store.remove("original/nowhere");
      await putBytes(store, "original/gone", Buffer.from("x"));
      await store.remove("original/gone");
      assert.equal(await store.stat("original/gone"), null);
    });

    it("lists a collection and no other", async () => {
      const keys = ["sweep/a", "sweep/b.c", "sweep/deep/er/still"];
      for (const key of [...keys, "sweeping/a"]) await putBytes(store, key, Buffer.from(key));
      const found = new Map<string, number>();
      for await (const file of store.list("sweep")) {
        found.set(file.key, file.bytes);
        assert.ok(Math.abs(Date.now() - file.storedAt.getTime()) < 120_000);
      }
      assert.deepEqual([...found.keys()].sort(), keys);
      assert.equal(found.get("sweep/b.c"), 9);
      for await (const file of store.list("nothing-here")) assert.fail(file.key);
    });

    it("refuses keys that could leave their place", async () => {
      for (const key of [
        "a",
        "/a/b",
        "a/../b",
        "a/..",
        "a/b/",
        "A/b",
        "a/b c",
        "a//b",
        ".incoming/x",
        "a/b+c",
      ]) {
        await refused("bad-key", () => putBytes(store, key, Buffer.from("x")), key);
        await refused("bad-key", () => store.get(key), key);
      }
    });
  });
}

describe("drafts in a folder", () => {
  it("are private, and those that a killed process left are swept once they are old", async () => {
    const folder = await mkdtemp(join(tmpdir(), "files-"));
    try {
      const store = await openFolderStore(folder);
      await putBytes(store, "original/one", Buffer.from("x"));
      assert.deepEqual(await readdir(join(folder, ".incoming")), []);
      const draft = join(folder, ".incoming", "left-behind");
      await writeFile(draft, "half");
      await utimes(draft, new Date(0), new Date(1000));
      await writeFile(join(folder, ".incoming", "being-written"), "half");
      assert.equal(await sweepDrafts(folder, new Date(60_000)), 1);
      assert.deepEqual(await readdir(join(folder, ".incoming")), ["being-written"]);
      assert.equal((await stat(join(folder, "original"))).mode & 0o077, 0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function* inPieces(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function putBytes(store: FileStore, key: string, bytes: Uint8Array): Promise<void> {
  return store.put(key, describeContent(bytes), oneSource(bytes));
}

async function readAll(store: FileStore, key: string): Promise<Buffer> {
  return collect(await store.get(key));
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function refused(reason: string, act: () => Promise<unknown>, message?: string): Promise<void> {
  await assert.rejects(act, (error) => error instanceof FileStoreFailure && error.reason === reason, message);
}

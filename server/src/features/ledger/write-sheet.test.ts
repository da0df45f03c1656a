import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readXlsx } from "./testing/read-xlsx.ts";
import { type SheetColumn, writeSheet } from "./write-sheet.ts";

type Row = readonly [string | null, number | null];
const COLUMNS: readonly SheetColumn<Row>[] = [
  { title: "问题", width: 40, of: ([text]) => text },
  { title: '<次数> & "更多"', width: 8, of: ([, number]) => number },
];

/** The reader of the tests leaves the escapes of ST_Xstring (ECMA-376, part 1, 22.9.2.19) as they are. */
const asExcelShows = (text: unknown) =>
  typeof text === "string"
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

async function* batchesOf(batches: readonly (readonly Row[])[]) {
  yield* batches;
}

async function bytesOf(batches: readonly (readonly Row[])[], name = "台账"): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(writeSheet(name, COLUMNS, batchesOf(batches))));
}

test("whatever the cells hold is read back as it was, in order, batch after batch", async () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.tuple(fc.option(text), fc.integer()), { minLength: 1, maxLength: 4 }), {
        maxLength: 4,
      }),
      async (batches) => {
        const rows = await readXlsx(await bytesOf(batches));
        assert.deepEqual(
          rows[0],
          COLUMNS.map(({ title }) => title),
        );
        const read = rows.slice(1).map((row) => [asExcelShows(row[0] ?? null), row[1] ?? null]);
        const given = batches.flat().map(([words, number]) => [words, number]);
        assert.deepEqual(read, given);
      },
    ),
    { numRuns: 60 },
  );
});

test("a name that Excel forbids is mended", async () => {
  assert.equal(
    (
      await readXlsx(
        await bytesOf([[["a", 1]]], "台账: [2019/05] *?\\ 一二三四五六七八九十一二三四五六七八九十"),
      )
    ).length,
    2,
  );
});

test("what the rows throw is thrown, and a reader who goes away ends them", async () => {
  async function* failing() {
    yield [["a", 1]] as Row[];
    throw new Error("the database is away");
  }
  await assert.rejects(Array.fromAsync(writeSheet("台账", COLUMNS, failing())), /the database is away/);

  let ended = false;
  async function* endless() {
    try {
      for (let at = 0; ; at++) yield [[`${Math.random()}`.repeat(500), at]] as Row[];
    } finally {
      ended = true;
    }
  }
  let bytes = 0;
  for await (const piece of writeSheet("台账", COLUMNS, endless())) {
    bytes += piece.length;
    if (bytes > 200_000) break;
  }
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(ended, "the rows are read on");
});

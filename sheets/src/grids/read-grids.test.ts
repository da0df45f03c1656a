import assert from "node:assert/strict";
import { test } from "node:test";
import * as XLSX from "@e965/xlsx";
import iconv from "iconv-lite";
import { makeWorkbookBytes } from "../testing/sheet-bytes.ts";
import type { Grid } from "./grid.ts";
import { readGrids } from "./read-grids.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function grids(content: Uint8Array, file: string): Grid[] {
  const read = readGrids(content, file);
  assert.ok(!("code" in read), JSON.stringify(read));
  return read;
}

function refused(content: Uint8Array, file: string) {
  const read = readGrids(content, file);
  assert.ok("code" in read, `${file} was read`);
  return { ...read.details, code: read.code } as {
    code: string;
    found: { zh: string } | string;
    row?: number;
  };
}

const cells = (content: Uint8Array, file: string) => grids(content, file)[0]?.rows.map((row) => row.cells);

test("CSV in the encodings of offices gives the same cells", () => {
  const expected = [
    ["单位", "得分"],
    ["甲县", "84.10"],
  ];
  const text = "单位,得分\r\n甲县,84.10";
  assert.deepEqual(cells(bytes(text), "a.csv"), expected);
  assert.deepEqual(cells(bytes(`\ufeff${text}`), "a.csv"), expected);
  assert.deepEqual(cells(iconv.encode(text, "gb18030"), "a.csv"), expected);
  assert.deepEqual(cells(iconv.encode(`\ufeff${text}`, "utf16le"), "a.csv"), expected);
  assert.deepEqual(cells(bytes(text.replaceAll(",", "\t").replace("\r\n", "\n")), "a.tsv"), expected);
  assert.deepEqual(cells(bytes(text.replaceAll(",", ";").replace("\r\n", "\r")), "a.csv"), expected);
});

test("rare characters of GB18030 arrive", () => {
  assert.deepEqual(cells(iconv.encode("单位,得分\n𠮷村㐂,1\n", "gb18030"), "a.csv")?.[1], ["𠮷村㐂", "1"]);
});

test("bytes that are neither UTF-8 nor GB18030 are refused", () => {
  assert.equal(refused(Uint8Array.of(0x61, 0x2c, 0x80, 0xff, 0x0a), "a.csv").code, "text_encoding_unknown");
});

test("line numbers count the breaks inside quoted cells and blank lines", () => {
  const [grid] = grids(bytes('a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n2,"say ""hi"""\r\n3,c\r\n'), "a.csv");
  assert.deepEqual(
    grid?.rows.filter((row) => row.cells[0] !== "").map((row) => [row.line, row.cells[0]]),
    [
      [1, "a"],
      [2, "1"],
      [6, "2"],
      [7, "3"],
    ],
  );
  assert.equal(grid?.rows[3]?.cells[1], 'say "hi"');
});

test("a quote that never closes is named by the line that opens it", () => {
  const failed = refused(bytes('a,b\n1,"x\ny"\n2,"z\n3,c\n'), "a.csv");
  assert.deepEqual([failed.code, failed.row], ["csv_broken", 4]);
});

test("a file that is not what its name says is refused by name", () => {
  const html = bytes("<html><table><tr><td>1</td></tr></table></html>");
  const cases: readonly (readonly [Uint8Array, string, string, string])[] = [
    [html, "a.xls", "file_kind_wrong", "网页"],
    [html, "a.csv", "file_kind_wrong", "网页"],
    [bytes('<?xml version="1.0"?><Workbook/>'), "a.xls", "file_kind_wrong", "XML"],
    [bytes("id,name\n1,a\n"), "a.xlsx", "file_kind_wrong", "纯文本"],
    [bytes("%PDF-1.7"), "a.xlsx", "file_kind_wrong", "PDF"],
    [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "a.xlsx", "file_kind_wrong", "图片"],
    [Uint8Array.of(1, 2, 0, 3), "a.csv", "file_kind_wrong", "二进制"],
    [zipOf({ "readme.txt": "x" }), "a.xlsx", "file_kind_wrong", "压缩包"],
    [zipOf({ "word/document.xml": "x" }), "a.xlsx", "file_kind_wrong", "Word"],
    [zipOf({ "xl/workbook.bin": "x" }), "a.xlsx", "file_kind_wrong", "xlsb"],
    [oleOf("WordDocument"), "a.xls", "file_kind_wrong", "Word"],
    [oleOf("EncryptedPackage"), "a.xlsx", "workbook_encrypted", ""],
    [makeWorkbookBytes([{ name: "一", rows: [["a"]] }]).subarray(0, 900), "a.xlsx", "workbook_damaged", ""],
    [makeWorkbookBytes([{ name: "一", rows: [["a"]] }]), "a.csv", "file_kind_wrong", "工作簿"],
    [new Uint8Array(), "a.csv", "file_empty", ""],
  ];
  for (const [content, file, code, found] of cases) {
    const failed = refused(content, file);
    assert.equal(failed.code, code, `${file} ${found}`);
    assert.ok(
      (typeof failed.found === "string" ? failed.found : failed.found.zh).includes(found),
      JSON.stringify(failed),
    );
  }
});

test("an XLSX that is called .xls is read: its bytes leave no doubt", () => {
  assert.deepEqual(cells(makeWorkbookBytes([{ name: "一", rows: [["a"]] }]), "a.xls"), [["a"]]);
});

for (const type of ["xlsx", "biff8"] as const) {
  test(`${type}: numbers, dates, percentages, truth values and errors`, () => {
    const rows = [
      [84.1, { t: "n", v: 43564, z: "yyyy\\-mm\\-dd" }, { t: "n", v: 43556, z: 'yyyy"年"m"月"' }, true],
      [
        { t: "n", v: 0.925, z: "0.0%" },
        { t: "e", v: 0x17 },
        "文字",
        { t: "n", v: 43564.4375, z: "yyyy/m/d h:mm" },
      ],
    ] as const;
    const file = type === "xlsx" ? "a.xlsx" : "a.xls";
    assert.deepEqual(cells(makeWorkbookBytes([{ name: "一", rows: rows as never }], { type }), file), [
      [
        { kind: "number", text: "84.1", percent: false },
        { kind: "date", day: "2019-04-09", time: "00:00:00", shows_day: true },
        { kind: "date", day: "2019-04-01", time: "00:00:00", shows_day: false },
        { kind: "truth", text: "true" },
      ],
      [
        { kind: "number", text: "0.925", percent: true },
        { kind: "error", text: "#REF!" },
        "文字",
        { kind: "date", day: "2019-04-09", time: "10:30:00", shows_day: true },
      ],
    ]);
  });
}

test("a workbook that counts from 1904 gives the same day", () => {
  const sheet = { name: "一", rows: [[{ t: "n", v: 43564 - 1462, z: "yyyy-mm-dd" }]] as never };
  const [[cell] = []] = cells(makeWorkbookBytes([sheet], { date1904: true }), "a.xlsx") ?? [];
  assert.deepEqual(cell, { kind: "date", day: "2019-04-09", time: "00:00:00", shows_day: true });
});

test("formulas keep their text and the stored result, merged cells say what covers them", () => {
  const rows = [
    ["甲县", { t: "n", v: 3, f: "1+2" }],
    ["", "x"],
  ] as never;
  const [grid] = grids(makeWorkbookBytes([{ name: "一", rows, merges: ["A1:A2"] }]), "a.xlsx");
  assert.deepEqual(grid?.rows[0]?.cells[1], {
    kind: "formula",
    formula: "1+2",
    value: { kind: "number", text: "3", percent: false },
  });
  assert.deepEqual(grid?.rows[1]?.cells[0], { kind: "merged", range: "A1:A2", value: "甲县" });
});

test("hidden sheets are marked", () => {
  const sheets = [
    { name: "一", rows: [["a"]] },
    { name: "二", rows: [["b"]], hidden: true },
  ];
  assert.deepEqual(
    grids(makeWorkbookBytes(sheets), "a.xlsx").map((grid) => grid.hidden),
    [false, true],
  );
});

function zipOf(files: Record<string, string>): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  for (const [path, text] of Object.entries(files))
    XLSX.CFB.utils.cfb_add(container, `/${path}`, bytes(text));
  return Uint8Array.from(XLSX.CFB.write(container, { type: "buffer", fileType: "zip" }) as Uint8Array);
}

function oleOf(stream: string): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, `/${stream}`, new Uint8Array(5000));
  return Uint8Array.from(XLSX.CFB.write(container, { type: "buffer" }) as Uint8Array);
}

// Guards the one place of words: no page says anything in Chinese by itself, and no phrase lacks its English.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const SRC = join(import.meta.dirname, "..");
const HAN = /\p{Script=Han}/u;

/** Han characters that are no words of a page: the product's name, a language's own name, values that documents carry, forms of numbers and days. */
const DATA = [
  /村镜/u,
  /label: "中文"/,
  /"特急", "加急"/,
  /"主动公开", "依申请公开", "不予公开"|"依申请公开"/,
  /〔\$\{year\}〕\$\{next\}号/u,
  /第 \(\\d\+\) 行/u,
  /\}日`/u,
  /\\d\{4\}年/u,
];

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");

test("every word that a page says stands in words/", () => {
  const files = globSync("**/*.{ts,tsx}", {
    cwd: SRC,
    exclude: ["words/**", "**/*.test.ts", "api/*.d.ts", "**/print-*.ts"],
  });
  assert.ok(files.length > 50);
  const found = files.flatMap((file) =>
    withoutComments(readFileSync(join(SRC, file), "utf8"))
      .split("\n")
      .filter((line) => HAN.test(line) && !DATA.some((data) => data.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  assert.deepEqual(found, []);
});

test("every phrase is said in both languages", () => {
  for (const file of globSync("*.ts", {
    cwd: import.meta.dirname,
    exclude: ["*.test.ts", "define-words.ts"],
  })) {
    const text = withoutComments(readFileSync(join(import.meta.dirname, file), "utf8"));
    const [zh, en] = [text.match(/\bzh:\s/g)?.length ?? 0, text.match(/\ben:\s/g)?.length ?? 0];
    assert.ok(zh > 0, file);
    assert.equal(zh, en, `${file}: ${zh} phrases in Chinese, ${en} in English`);
  }
});

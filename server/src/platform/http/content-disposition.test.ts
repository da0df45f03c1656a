import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { contentDisposition } from "./content-disposition.ts";

test("a Chinese name is said in UTF-8, and an ASCII one beside it", () => {
  assert.equal(
    contentDisposition("attachment", "督办通知（示百攻办〔2019〕5号）.docx"),
    "attachment; filename=\"2019-5.docx\"; filename*=UTF-8''%E7%9D%A3%E5%8A%9E%E9%80%9A%E7%9F%A5%EF%BC%88%E7%A4%BA%E7%99%BE%E6%94%BB%E5%8A%9E%E3%80%942019%E3%80%955%E5%8F%B7%EF%BC%89.docx",
  );
  assert.match(contentDisposition("inline", "核对单.pdf"), /^inline; filename="document\.pdf"; /);
});

test("no name breaks out of the header, and every name comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
      fc.pre(name.isWellFormed());
      const header = contentDisposition("attachment", name);
      const match = /^attachment; filename="[\w.-]+"; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]*)$/.exec(
        header,
      );
      assert.ok(match !== null, header);
      assert.equal(decodeURIComponent(match[1] as string), name);
    }),
  );
});

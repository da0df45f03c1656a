import assert from "node:assert/strict";
import { test } from "node:test";
import { fontNotices } from "../notice.ts";
import { findFonts, fontDirectories } from "./find-fonts.ts";
import { readCoverage } from "./read-coverage.ts";

test("with Debian's packages alone every role has a face, and a notice names what is only a substitute", () => {
  const fonts = findFonts(["/usr/share/fonts"]);
  assert.equal(fonts.roles.biaosong.family, "Noto Serif CJK SC");
  assert.equal(fonts.roles.fangsong.fit, "substitute");
  const notices = fontNotices(fonts);
  assert.deepEqual(
    notices.map((notice) => notice.code),
    ["font_substituted"],
  );
  assert.match(notices[0]?.chinese ?? "", /fangsong.*Noto Serif CJK SC/);
});

test("an office's own folder comes first", () => {
  const directories = fontDirectories({ CUNJING_FONTS: "/srv/a:/srv/b", HOME: "/home/office" });
  assert.deepEqual(directories.slice(0, 3), ["/srv/a", "/srv/b", "/home/office/.local/share/fonts"]);
});

test("a face says which characters it has", () => {
  const { roles } = findFonts();
  const song = readCoverage(roles.songti.bytes);
  for (const char of "村镜〔〕—“”，。①") assert.ok(song(char.codePointAt(0) ?? 0), char);
  assert.ok(!song(0x10f123));
  const digits = readCoverage(roles.digits.bytes);
  assert.ok(digits(0x39) && !digits(0x6751));
});

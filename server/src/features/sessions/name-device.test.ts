import assert from "node:assert/strict";
import { test } from "node:test";
import { nameDevice } from "./name-device.ts";

const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
const cases: readonly [agent: string | undefined, name: string][] = [
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME}`, "Windows 电脑 · Chrome"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Edg/126.0.0.0`, "Windows 电脑 · Edge"],
  [`Mozilla/5.0 (X11; Linux x86_64; Kylin) ${CHROME}`, "国产系统电脑 · Chrome"],
  [
    `Mozilla/5.0 (Linux; Android 14; ABC-AL00) ${CHROME} wxwork/4.1 MicroMessenger/7.0`,
    "安卓设备 · 企业微信",
  ],
  [`Mozilla/5.0 (Phone; OpenHarmony 5.0) ${CHROME}`, "鸿蒙设备 · Chrome"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1",
    "苹果手机 · Safari",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0", "Linux 电脑 · Firefox"],
  ["curl/8.5.0", "其他设备"],
  ["", "其他设备"],
  [undefined, "其他设备"],
  ["<script>alert(1)</script>".repeat(1000), "其他设备"],
];

for (const [agent, name] of cases)
  test(`${name} from ${(agent ?? "no user agent").slice(0, 60)}`, () =>
    assert.equal(nameDevice(agent), name));

test("neither model nor version is kept", () => {
  for (const [agent] of cases) assert.doesNotMatch(nameDevice(agent), /\d{2}|ABC-AL00/);
});

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeSite, type Site } from "../../testing/site.ts";

let site: Site;

before(async () => {
  site = await makeSite();
});
after(() => site.close());

interface Words {
  words: Record<string, string>;
  choices: { source: string[]; category: { items: string[] }[] };
  photo_needed: boolean;
  channels: { channel: string; label: string; limits: Record<string, string | null> }[];
}

test("whoever reads the ledger reads its words, and each channel's limit by severity", async () => {
  for (const who of ["office", "countyA", "villageB"] as const) {
    const { status, body } = await site.read(who, "/ledger/words");
    assert.equal(status, 200);
    const { words, channels, choices, photo_needed } = body as unknown as Words;
    assert.ok(choices.source.includes("hotline"));
    assert.equal(typeof photo_needed, "boolean");
    assert.equal(words.inspection, "督查");
    const notice = channels.find(({ channel }) => channel === "notice");
    assert.equal(notice?.label, "督办通知");
    assert.deepEqual(Object.keys(notice?.limits ?? {}), ["ordinary", "prominent", "serious"]);
    for (const { limits } of channels)
      for (const limit of Object.values(limits))
        assert.notEqual(limit, "", "a limit says something, or is null");
  }
  assert.equal((await site.read("thirdParty", "/ledger/words")).status, 403);
});

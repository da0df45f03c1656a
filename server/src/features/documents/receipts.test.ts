// Receipts by link, by telephone and on paper, and who still owes one (requirements D-1).
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Desk, openDesk } from "./testing/open-desk.ts";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

test("a village answers by link without an account, by telephone or on paper; who has not is on a list with its days", async () => {
  const { site, lives, papers, read } = desk;
  const problem = await lives.find("village_a1");
  const dispatch = await lives.dispatch([problem], { channel: "on_the_spot", receiver: "village_a1" });
  const slip = await papers.draft("dispatch-slip", dispatch, { receipts_by: "2019-05-17" }, "teamA");
  await papers.issue(slip, "teamA2", "teamA");
  await papers.render(slip);
  site.setNow(new Date("2019-05-20T09:00:00+08:00"));
  const open = await site.read("teamA", "/document-receipts/open?overdue=yes&limit=200");
  const owed = (open.body.receipts as Record<string, unknown>[]).find(({ document }) => document === slip);
  assert.deepEqual([owed?.name, owed?.overdue_days], ["甲县甲镇甲村一村民委员会", 3]);
  const link = new URL(String(owed?.link)).pathname;
  // The village sees what it owes, and no link: it has its own place.
  const own = await site.read("villageA1", "/document-receipts/open");
  assert.equal(
    (own.body.receipts as Record<string, unknown>[]).find(({ document }) => document === slip)?.link,
    null,
  );

  const page = await site.app.inject({ method: "GET", url: link, headers: { accept: "text/html" } });
  assert.equal(page.statusCode, 200);
  for (const phrase of ["现场交办单", "甲县甲镇甲村一村民委员会", "签收"])
    assert.ok(page.body.includes(phrase), phrase);
  const pdf = await site.app.inject({ method: "GET", url: `${link}/document.pdf` });
  assert.equal(pdf.rawPayload.subarray(0, 5).toString(), "%PDF-");
  const form = (payload: string) =>
    site.app.inject({
      method: "POST",
      url: link,
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "text/html" },
      payload,
    });
  assert.equal((await form("post=&note=")).statusCode, 422);
  const signed = await form(
    `post=${encodeURIComponent("村党支部书记")}&note=${encodeURIComponent("当天清完")}`,
  );
  assert.ok(signed.body.includes("已签收"), signed.body);
  const done = await read("teamA", slip);
  assert.equal(done?.state, "receipted");
  assert.deepEqual(
    done?.recipients_shown.map(({ medium, received_by_post, note }) => [medium, received_by_post, note]),
    [["link", "村党支部书记", "当天清完"]],
  );
  const [event] = await site.see<{ kind: string; account: string | null }>(
    "select kind, account from event where subject = $1 and kind = 'document.received'",
    [slip],
  );
  assert.deepEqual(event, { kind: "document.received", account: null });
  assert.equal(
    (await site.app.inject({ method: "GET", url: `/api/receipts/${"0".repeat(32)}` })).statusCode,
    404,
  );

  const other = await papers.draft("dispatch-slip", dispatch, {}, "teamA");
  await papers.issue(other, "teamA2", "teamA");
  const byTelephone = { document: other, n: 1, medium: "telephone", post: "村委会主任" };
  const inItsPlace = await site.command("teamA", "receive-document", { ...byTelephone, medium: "system" });
  assert.equal(inItsPlace.body.code, "receipt_not_yours");
  await papers.do("teamA", "receive-document", byTelephone);
  const called = await read("teamA", other);
  assert.deepEqual(
    called?.recipients_shown.map(({ medium, received_by_post }) => [medium, received_by_post]),
    [["telephone", "村委会主任"]],
  );
});

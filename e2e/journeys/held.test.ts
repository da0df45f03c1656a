// A finding whose inspection never left its phone: its sender finds it under today, learns what it waits for, and gives it up.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before } from "node:test";
import { actAt } from "../src/act-at.ts";
import { takeHand } from "../src/hand.ts";
import { journey } from "../src/journey.ts";
import { type Desk, openDesk } from "../src/open-desk.ts";
import { AS_OF } from "../src/small-city.ts";
import { visit } from "../src/visit.ts";
import { faultsOf } from "../src/watch-page.ts";

const FOUND = "村口渠边积存生活垃圾";

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

journey(
  "what a phone sent too early waits in its sender's list alone, and can be given up",
  () => desk,
  async ({ open, ask }) => {
    const { campaign, read } = await actAt(desk);
    const { inspections } = (await read("team_member", "/inspections?limit=1")) as {
      inspections: { unit: string }[];
    };
    const body = {
      problem: randomUUID(),
      unit: inspections[0]?.unit,
      description: FOUND,
      inspection: randomUUID(),
    };
    const answer = (await ask("team_member", "POST", `/api/campaigns/${campaign}/sync/push`, {
      sent_at: AS_OF,
      commands: [{ id: randomUUID(), name: "find-problem", body }],
    })) as { results: { outcome: string }[] };
    assert.deepEqual(
      answer.results.map(({ outcome }) => outcome),
      ["held"],
    );

    const page = await open("team_member");
    const hand = takeHand(page);
    await visit(page, `/c/${campaign}/today`);
    const list = page.getByRole("region", { name: "我的操作还没有办成的" });
    await list.getByText(FOUND).waitFor();
    await hand.see(/在等它所说的检查送到，到了自动办理；最迟等到/);
    await hand.pressIn(list, "button", "放弃");
    await hand.see(/要等的记录来了也不办/);
    await hand.confirm("button", "放弃");
    await hand.see("已放弃“登记问题”");
    await list.waitFor({ state: "detached" });
    assert.deepEqual(faultsOf(page), []);

    const other = await open("campaign_office");
    await visit(other, `/c/${campaign}/today`);
    assert.equal(await other.getByText(FOUND).count(), 0);
  },
);

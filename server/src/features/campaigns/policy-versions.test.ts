// Versions of a policy and their difference: a text loaded, a decision taken otherwise, a value that the text dates.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { makeSite, type Site } from "../../testing/site.ts";

const PACK = join(import.meta.dirname, "../../../../policies/xinxiang-2019/xinxiang.yaml");
const XINXIANG = readFileSync(PACK, "utf8");

let site: Site;
before(async () => {
  site = await makeSite();
});
after(() => site.close());

type Body = Record<string, unknown>;
interface Change {
  readonly heading: string | null;
  readonly was: { readonly text: string; readonly clauses: { id: string; text: string | null }[] } | null;
  readonly is: Change["was"];
}

async function read(path: string): Promise<Body> {
  const { status, body } = await site.read("villageA1", path);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}
const change = async (body: object, revision: number) => {
  const done = await site.command("office", "change-policy", body, { ifMatch: revision });
  assert.equal(done.status, 200, JSON.stringify(done.body));
};

test("each version says from when, why, and what reads otherwise, with its clauses", async () => {
  const { decisions } = (await read("/policy")) as {
    decisions: { id: string; variants: string[]; value: string }[];
  };
  const asked = decisions.find(({ id }) => id === "rank_on");
  const other = asked?.variants.find((one) => one !== asked.value);
  await change(
    { first_day: "2019-05-20", decisions: { rank_on: { value: other, set_by: "5月18日调度会" } } },
    1,
  );
  assert.ok(XINXIANG.includes("label: 督查组督导检查"), "the label that the test changes");
  const revised = XINXIANG.replace("label: 督查组督导检查", "label: 督查组现场检查");
  await change({ first_day: "2019-06-01", policy: revised }, 2);

  const { versions } = (await read("/policy/versions")) as { versions: Body[] };
  assert.deepEqual(
    versions.map(({ first_day, last_day, because, in_force }) => [first_day, last_day, because, in_force]),
    [
      ["2019-04-09", "2019-05-19", "loaded", true],
      ["2019-05-20", "2019-05-31", "decided", false],
      ["2019-06-01", null, "loaded", false],
    ],
  );

  const decided = await read("/policy/differences?from=2019-05-16&to=2019-05-25");
  const [one, ...more] = decided.decisions as { id: string; was: Body; is: Body; clauses: Body[] }[];
  assert.deepEqual(
    [one?.id, one?.was.value, one?.is.value, one?.is.set_by],
    ["rank_on", asked?.value, other, "5月18日调度会"],
  );
  assert.deepEqual(more, []);
  assert.ok((one?.clauses.length ?? 0) > 0 && one?.clauses.every(({ text }) => text !== null));

  const worded = await read("/policy/differences?from=2019-05-16&to=2019-06-10");
  const changes = worded.changes as Change[];
  const renamed = changes.find(({ is }) => is?.text.includes("督查组现场检查"));
  assert.ok(renamed?.was?.text.includes("督查组督导检查"), JSON.stringify(changes));
  const quoted = changes.flatMap(({ is }) => is?.clauses ?? []);
  assert.ok(
    quoted.some(({ text }) => text !== null),
    "the source's phrase stands beside it",
  );

  const same = await read("/policy/differences?from=2019-06-02&to=2019-06-30");
  assert.deepEqual([same.changes, same.decisions], [[], []]);
});

test("the policy is read by chapters and articles, as it is printed", async () => {
  const policy = await read("/policy?day=2019-05-01");
  const chapters = policy.chapters as {
    heading: string;
    articles: { number: number; heading: string; lines: { text: string }[] }[];
  }[];
  const articles = chapters.flatMap((one) => one.articles);
  assert.deepEqual(
    articles.map(({ number }) => number),
    articles.map((_, n) => n + 1),
  );
  const shown = String(policy.shown);
  for (const { heading, lines } of articles) {
    assert.ok(shown.includes(heading), heading);
    for (const { text } of lines) assert.ok(shown.includes(text), text);
  }
  assert.ok((policy.clauses as unknown[]).length > 20);
});

test("a day without a policy has nothing to compare", async () => {
  const { status, body } = await site.read("office", "/policy/differences?from=2019-01-01&to=2019-05-16");
  assert.deepEqual([status, body.code], [409, "policy_not_in_force"]);
  assert.equal((await site.read("office", "/policy/differences?from=2019-05-16")).status, 422);
});

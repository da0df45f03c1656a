// What the README shows is what a reader gets: its commands are run, and their output is compared line by line.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { ROOT, runCommand } from "./testing/run-command.ts";

interface Shown {
  readonly argv: readonly string[];
  /** Lines of output; `…` stands for any number of lines. */
  readonly lines: readonly string[];
}

/** The commands of ```console blocks with the output that is printed below them. */
function shownIn(markdown: string): Shown[] {
  const blocks = [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? "");
  return blocks.flatMap((block) =>
    block
      .split(/^\$ npx cunjing /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...lines] = part.trimEnd().split("\n");
        return { argv: command.split(" "), lines };
      }),
  );
}

function assertShown({ argv, lines }: Shown, printed: string): void {
  const rest = printed.split("\n");
  let skips = false;
  for (const line of lines) {
    if (line === "…") {
      skips = true;
      continue;
    }
    const at = rest.indexOf(line);
    assert.ok(
      skips ? at >= 0 : at === 0,
      `cunjing ${argv.join(" ")} does not print: ${line}\nbut: ${rest.slice(0, 5).join("\n")}`,
    );
    rest.splice(0, at + 1);
    skips = false;
  }
}

before(() => process.chdir(ROOT));

for (const file of ["README.md", "README.zh-CN.md"]) {
  const shown = shownIn(readFileSync(join(ROOT, file), "utf8"));
  test(`${file} has a tour`, () => assert.ok(shown.length >= 6));
  for (const one of shown) {
    test(`${file}: cunjing ${one.argv.join(" ")}`, async () => {
      const { code, out, err } = await runCommand(...one.argv);
      assert.equal(code, 0, err);
      assertShown(one, out);
    });
  }
}

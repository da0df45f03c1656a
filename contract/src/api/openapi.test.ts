import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { z } from "zod";
import { FAILURES } from "../failures/catalogue.ts";
import { COMMANDS, READS } from "./all.ts";
import { describeApi } from "./openapi.ts";
import { EXTRA_ROUTES } from "./openapi-extra.ts";
import { NOUNS } from "./openapi-tags.ts";
import { defineCommand, defineRead } from "./specs.ts";

const api = describeApi({ commands: COMMANDS, reads: READS, extra: EXTRA_ROUTES });

/** Everything in a document, with where it stands. */
function* walk(value: unknown, at = ""): Generator<[at: string, value: unknown]> {
  yield [at, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${at}/${key}`);
}

describe("the description of the API", () => {
  test("is valid OpenAPI 3.1", async () => {
    const checked = await new Validator().validate(structuredClone(api));
    assert.deepEqual(checked.valid ? [] : checked.errors, []);
  });

  test("refers to nothing that is not there, and writes down nothing that nobody refers to", () => {
    const texts = [...walk(api)];
    const places = new Set(texts.map(([at]) => `#${at}`));
    const references = texts.filter(([at]) => at.endsWith("/$ref")).map(([, to]) => String(to));
    assert.deepEqual(
      references.filter((to) => !places.has(to)),
      [],
    );
    const used = new Set(references);
    const { examples } = api.components as { examples: object };
    const unused = Object.keys(examples).filter((code) => !used.has(`#/components/examples/${code}`));
    assert.deepEqual(unused, []);
  });

  test("names every command and every read once", () => {
    const ids = [...walk(api)].filter(([at]) => at.endsWith("/operationId")).map(([, id]) => String(id));
    assert.equal(new Set(ids).size, ids.length);
    const missing = [...COMMANDS, ...READS].filter(({ name }) => !ids.includes(name)).map(({ name }) => name);
    assert.deepEqual(missing, []);
  });

  test("groups by nouns that have their Chinese word", () => {
    const nouns = new Set([...COMMANDS, ...READS, ...EXTRA_ROUTES].map(({ noun }) => noun));
    assert.deepEqual(
      [...nouns].filter((noun) => !(noun in NOUNS)),
      [],
    );
  });

  test("says only failures of the catalogue, with their status", () => {
    for (const [at, value] of walk(api)) {
      const [, , , code, field] = at.split("/");
      if (!at.startsWith("/components/examples/") || field !== "value" || at.split("/").length !== 5)
        continue;
      const example = value as { status: number; next: string };
      const kind = FAILURES[code as keyof typeof FAILURES] as { status?: number; next: { zh: string } };
      assert.equal(example.status, kind.status ?? 409, code);
      assert.equal(example.next, kind.next.zh);
    }
  });
});

test("a command is its envelope, its headers and all its failures; an answer stays open for more", () => {
  const spec = defineCommand({
    name: "mend-thing",
    noun: "problem",
    summary: { zh: "改", en: "Mend" },
    verb: "problem.find",
    scope: "campaign",
    edits: true,
    body: z.strictObject({ thing: z.uuid(), note: z.string().max(5).optional() }),
    result: z.object({ revision: z.int() }),
    failures: ["id_taken"],
  });
  const { paths } = describeApi({ commands: [spec], reads: [], extra: [] }) as {
    // biome-ignore lint/suspicious/noExplicitAny: a document is looked into from outside
    paths: any;
  };
  const { post } = paths["/api/campaigns/{campaign}/commands/mend-thing"];
  const { schema } = post.requestBody.content["application/json"];
  assert.deepEqual(schema.required, ["id", "body"]);
  assert.equal(schema.properties.body.additionalProperties, false);
  assert.deepEqual(schema.properties.body.required, ["thing"]);
  assert.deepEqual(
    post.parameters.map(({ name, $ref }: { name?: string; $ref?: string }) => name ?? $ref),
    ["#/components/parameters/campaign", "If-Match"],
  );
  assert.deepEqual(Object.keys(post.responses), "200 400 401 403 404 409 412 413 422 428 500 503".split(" "));
  const answered = post.responses["200"].content["application/json"].schema.properties.result;
  assert.equal(answered.additionalProperties, undefined);
});

test("a read's fields are path, query and ETag", () => {
  const spec = defineRead({
    name: "read-thing",
    noun: "problem",
    summary: { zh: "看", en: "Look" },
    verb: "problem.read",
    scope: "campaign",
    path: "/things/:thing",
    query: z.strictObject({ thing: z.uuid(), limit: z.coerce.number().int().max(200).default(50) }),
    answer: z.object({ revision: z.int() }),
    failures: [],
  });
  const { paths } = describeApi({ commands: [], reads: [spec], extra: [] }) as {
    // biome-ignore lint/suspicious/noExplicitAny: a document is looked into from outside
    paths: any;
  };
  const { get } = paths["/api/campaigns/{campaign}/things/{thing}"];
  const [, thing, limit] = get.parameters;
  assert.deepEqual([thing.in, thing.required, thing.schema.format], ["path", true, "uuid"]);
  assert.deepEqual([limit.in, limit.required, limit.schema.maximum], ["query", false, 200]);
  assert.ok("304" in get.responses);
  assert.ok("ETag" in get.responses["200"].headers);
});

/** Posts that work in the campaign within the reader's units: to name one as a holder of a responsibility or a member of a team. */
import { z } from "zod";
import { line, page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { roleName } from "./account-values.ts";

export const listPosts = defineRead({
  name: "list-posts",
  noun: "account",
  summary: { zh: "查找行动中的职务", en: "Find posts of the campaign" },
  verb: "responsibility.write",
  scope: "campaign",
  path: "/posts",
  query: z.strictObject({ ...page, search: line(60).optional() }),
  answer: z.object({
    posts: z.array(z.object({ account: uuid, post: z.string(), roles: z.array(roleName) })),
    next: z.string().nullable(),
  }),
  failures: ["cursor_wrong"],
});

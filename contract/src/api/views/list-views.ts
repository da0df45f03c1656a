/** The views that the reader saved, and those that others at the same desk shared: all of a page, or of all pages. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { pageName } from "./view-values.ts";

export const listViews = defineRead({
  name: "list-views",
  noun: "view",
  summary: { zh: "列出保存的视图", en: "List saved views" },
  verb: "account.own",
  scope: "campaign",
  path: "/views",
  query: z.strictObject({ page: pageName.optional() }),
  answer: z.object({
    /** The own ones first, each part by page and name; at most 200. */
    views: z.array(
      z.object({
        view: uuid,
        page: z.string(),
        name: z.string(),
        query: z.record(z.string(), z.string()),
        shared: z.boolean(),
        /** Whether the reader saved it, and so may change and drop it. */
        own: z.boolean(),
        /** The post of whoever saved it. */
        saved_by: z.string(),
      }),
    ),
  }),
  failures: [],
});

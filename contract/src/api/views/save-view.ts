/** Saving the filters of a page under a name; saved again under its id, a view is replaced. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { pageName, viewName, viewQuery } from "./view-values.ts";

/** Views that an account may keep in a campaign. */
export const MOST_VIEWS = 100;

export const saveView = defineCommand({
  name: "save-view",
  noun: "view",
  summary: { zh: "保存视图", en: "Save a view" },
  verb: "account.own",
  scope: "campaign",
  body: z.strictObject({
    view: uuid,
    page: pageName,
    name: viewName,
    query: viewQuery,
    /** With those who hold the same role at the same unit, team or pool. They see it; only whoever saved it changes it. */
    shared: z.boolean().default(false),
  }),
  result: z.object({ view: uuid, shared: z.boolean() }),
  failures: ["not_found", "view_name_taken", "views_full"],
});

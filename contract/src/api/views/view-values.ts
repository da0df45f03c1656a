/** What a saved view is made of: the filters of a page, as its address has them. */
import { z } from "zod";
import { line } from "../scalars.ts";

/** The page that it belongs to, by its place in the console: ledger, documents. */
export const pageName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, { error: "应为页面名：小写字母开头，字母、数字、短横，最多 40 个" });

const MOST_FILTERS = 40;
const parameterName = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, { error: "应为筛选项名：小写字母开头，字母、数字、下划线" });

/** Filters and sort, name and value as in the address. What a page no longer knows it leaves out. */
export const viewQuery = z
  .record(parameterName, z.string().max(500, { error: "最多 500 字" }))
  .refine((query) => Object.keys(query).length <= MOST_FILTERS, { error: `最多 ${MOST_FILTERS} 项` });

export const viewName = line(40);

/** A village office without an account reads what was issued to it and signs for it (requirements, D-1a): no commands, as nobody is signed in. */
import { z } from "zod";
import type { ExtraRoute } from "./openapi-extra.ts";
import { instant, line } from "./scalars.ts";

const receipt = z.object({
  title: z.string(),
  number: z.string().nullable(),
  organ: z.string(),
  recipient: z.string(),
  issued_at: instant,
  receipts_by: z.string().nullable(),
  received_at: instant.nullable(),
  received_by: z.string().nullable(),
  void: z.boolean(),
  /** Whether its PDF is ready. */
  has_document: z.boolean(),
});

const common = { path: "/api/receipts/:code", noun: "document", signedIn: false } as const;
const pageOrJson = "不用登录，凭回执码。浏览器打开是页面，程序得到 JSON。";

export const RECEIPT_ROUTES: readonly ExtraRoute[] = [
  {
    ...common,
    method: "get",
    summary: { zh: "查看收到的公文", en: "Read what a receipt is for" },
    description: pageOrJson,
    answer: receipt,
    failures: ["not_found"],
  },
  {
    ...common,
    method: "post",
    summary: { zh: "签收公文", en: "Sign for what was received" },
    description: pageOrJson,
    body: z.strictObject({ post: line(40), note: z.string().max(500).optional() }),
    answer: receipt,
    failures: ["not_found"],
  },
  {
    ...common,
    method: "get",
    path: "/api/receipts/:code/document.pdf",
    summary: { zh: "收到的公文（PDF）", en: "The document itself, as PDF" },
    description: "不用登录，凭回执码。",
    media: "application/pdf",
    failures: ["not_found", "document_file_awaited"],
  },
];

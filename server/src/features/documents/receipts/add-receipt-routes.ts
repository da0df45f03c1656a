/** /api/receipts/{code}: a village office without an account reads what was issued to it and signs for it (requirements, D-1a). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { checkInput } from "../../../platform/commands/check-input.ts";
import { refuse } from "../../../platform/commands/refusal.ts";
import { readWhole } from "../../../platform/files/read-whole.ts";
import { contentDisposition } from "../../../platform/http/content-disposition.ts";
import { pageLanguage } from "../../../platform/http/entry-html.ts";
import { allowPage } from "../../../platform/http/secure.ts";
import type { Parts } from "../../../platform/parts.ts";
import { limitRate } from "../../rounds/limit-rate.ts";
import { readReceipt, signReceipt } from "./read-receipt.ts";
import { renderReceipt } from "./receipt-page.ts";

/** A village office behind one address opens a few receipts a day; 32 hexadecimal digits are not guessed in any number of them. */
const LIMIT = { most: 20, windowMs: 60_000, addresses: 10_000 } as const;

const said = z.strictObject({
  post: z.string().trim().min(1, { error: "请写明职务" }).max(40, { error: "最多 40 字" }),
  note: z.string().trim().max(500, { error: "最多 500 字" }).default(""),
});

type OfCode = { Params: { code: string } };

export async function addReceiptRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const withinLimit = limitRate(LIMIT);
  const receiptOf = async (request: FastifyRequest<OfCode>) => {
    if (!withinLimit(request.ip, parts.clock().getTime())) return refuse("busy", {});
    const { code } = request.params;
    return /^[0-9a-f]{32}$/.test(code) ? await readReceipt(parts, code) : undefined;
  };

  await app.register(async (routes) => {
    // A page without scripts sends its form so.
    routes.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    routes.get<OfCode>("/api/receipts/:code", { exposeHeadRoute: false }, async (request, reply) =>
      answer(request, reply, await receiptOf(request)),
    );
    routes.post<OfCode>("/api/receipts/:code", async (request, reply) => {
      if ((await receiptOf(request)) === undefined) return answer(request, reply, undefined);
      const { code } = request.params;
      const { post, note } = checkInput(said, request.body);
      await signReceipt(parts, code, post, note === "" ? null : note);
      return answer(request, reply, await readReceipt(parts, code));
    });
    routes.get<OfCode>(
      "/api/receipts/:code/document.pdf",
      { exposeHeadRoute: false },
      async (request, reply) => {
        const receipt = await receiptOf(request);
        if (receipt === undefined) return refuse("not_found", {});
        if (receipt.file === null) return refuse("document_file_awaited", {});
        reply.header("cache-control", "no-store").type("application/pdf");
        reply.header("content-disposition", contentDisposition("inline", `${receipt.title}.pdf`));
        return reply.send(await readWhole(parts.files, receipt.file));
      },
    );
  });
}

function answer(
  request: FastifyRequest<OfCode>,
  reply: FastifyReply,
  receipt: Awaited<ReturnType<typeof readReceipt>>,
) {
  reply.header("cache-control", "no-store");
  if (String(request.headers.accept).includes("text/html"))
    return allowPage(reply)
      .code(receipt === undefined ? 404 : 200)
      .send(renderReceipt(receipt, request.params.code, pageLanguage(request)));
  if (receipt === undefined) return refuse("not_found", {});
  const { file, ...said } = receipt;
  return { ...said, has_document: file !== null };
}

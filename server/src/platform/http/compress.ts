/** Large answers go compressed to whoever says that it reads that: on a village's network the bytes are the time. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Below that a packet more or less is all there is to win. */
const LEAST_BYTES = 1_400;

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** @param accepted the request's Accept-Encoding */
export async function compress(
  text: string,
  accepted: string | string[] | undefined,
): Promise<{ bytes: Buffer; encoding?: "br" | "gzip" }> {
  const bytes = Buffer.from(text);
  const readable = String(accepted ?? "");
  if (bytes.length < LEAST_BYTES) return { bytes };
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(readable)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return { bytes: await brotliAsync(bytes, { params }), encoding: "br" };
  }
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(readable))
    return { bytes: await gzipAsync(bytes, { level: 1 }), encoding: "gzip" };
  return { bytes };
}

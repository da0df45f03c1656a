/** Resumable uploads by the tus protocol 1.0 (https://tus.io/protocols/resumable-upload). */
import type { ExtraRoute } from "./openapi-extra.ts";

const VERSION = { name: "Tus-Resumable", required: true, about: "1.0.0" } as const;

const upload = (
  method: ExtraRoute["method"],
  path: string,
  zh: string,
  en: string,
  more: Partial<ExtraRoute> = {},
): ExtraRoute => ({
  method,
  path,
  noun: "evidence",
  summary: { zh, en },
  signedIn: true,
  headers: [VERSION, ...(more.headers ?? [])],
  status: more.status ?? 204,
  failures: ["not_found", ...(more.failures ?? [])],
  ...(more.description === undefined ? {} : { description: more.description }),
});

export const EVIDENCE_ROUTES: readonly ExtraRoute[] = [
  upload("post", "/api/uploads", "开始上传（可断点续传）", "Begin a resumable upload (tus 1.0)", {
    status: 201,
    description:
      "Upload-Metadata 写明行动、影像编号和设备算出的 SHA-256；只有本人看得到这次上传。答复的 Location 是续传的地址。",
    headers: [
      { name: "Upload-Length", required: true, about: "总字节数" },
      {
        name: "Upload-Metadata",
        required: true,
        about: "tus 的写法：名称和 Base64 值成对，campaign、evidence、sha256 等",
      },
    ],
    failures: ["not_allowed", "evidence_empty", "too_large"],
  }),
  upload("head", "/api/uploads/:upload", "已经收到多少", "How much of it has arrived"),
  upload("patch", "/api/uploads/:upload", "接着上传", "Go on uploading", {
    headers: [{ name: "Upload-Offset", required: true, about: "从第几个字节开始" }],
  }),
  upload("delete", "/api/uploads/:upload", "放弃上传", "Give the upload up"),
];

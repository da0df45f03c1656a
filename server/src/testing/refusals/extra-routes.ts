/** Routes that are neither command nor read, each with who may use it; server/src/refusals-routes.test.ts knows no other. */
import { randomUUID } from "node:crypto";
import type { Verb } from "@cunjing/contract";
import { CAMPAIGN } from "../personas.ts";

export interface ExtraRoute {
  /** open: for whoever reaches the server, and why. own: for whoever has signed in, about the own things alone. Else: who holds the verb. */
  readonly for:
    | { readonly open: string }
    | { readonly own: string }
    | { readonly verb: Verb; readonly campaign?: string };
  /** A request that is well formed. */
  readonly request?: () => { url?: string; payload?: object; headers?: Record<string, string> };
}

const open = (why: string): ExtraRoute => ({ for: { open: why } });
const own = (why: string, request?: ExtraRoute["request"]): ExtraRoute => ({
  for: { own: why },
  ...(request === undefined ? {} : { request }),
});

const absent = (before: string, behind = "") => ({ url: `${before}${randomUUID()}${behind}` });
const encode = (text: string) => Buffer.from(text).toString("base64");

export const EXTRA_ROUTES: Readonly<Record<string, ExtraRoute>> = {
  "GET /": open("the console's page, without data"),
  "GET /assets/:file": open("the console's files"),
  "GET /assets/entry.css": open("style of the server's own pages"),
  "GET /api/demonstration": open("accounts of a demonstration, absent elsewhere"),
  "GET /api/health": open("whether the process lives"),
  "GET /api/ready": open("whether it can work"),
  "GET /api/metrics": open("the loopback alone, or a token; counts without persons"),
  "GET /api/openapi.json": open("the contract, which is published"),
  "GET /api/docs": open("the contract as a page"),
  "GET /api/docs/swagger-ui.css": open("style of that page"),
  "GET /api/docs/swagger-ui-bundle.js": open("script of that page"),
  "GET /api/docs/start-docs.js": open("script of that page"),
  "GET /api/failures": open("the catalogue of failures"),
  "GET /api/verify/:code": open("what an order's QR says to whoever holds its code (requirements, D-4)"),
  "GET /api/receipts/:code": open("what was issued to whoever holds the receipt's code (requirements, D-1)"),
  "POST /api/receipts/:code": open("signing for it, once"),
  "GET /api/receipts/:code/document.pdf": open("the issued document itself"),
  "GET /api/sign-in": open("signing in"),
  "POST /api/sign-in": open("signing in"),
  "POST /api/sign-in/second-factor": open("signing in"),
  "POST /api/sign-in/new-password": open("signing in"),
  "POST /api/sign-in/enrolment": open("signing in"),
  "POST /api/sign-in/enrolment/finish": open("signing in"),
  "GET /api/sign-in/providers/:provider": open("signing in"),
  "GET /api/sign-in/providers/:provider/back": open("signing in"),
  "POST /api/sign-out": own("the session that asks"),
  "GET /api/sessions": own("one's own sessions"),
  "DELETE /api/sessions/:session": own("one's own sessions", () => absent("/api/sessions/")),
  "DELETE /api/sessions": own("one's own sessions"),
  "PUT /api/password": own("one's own password", () => ({
    payload: { old: "not this one", password: "nor this" },
  })),
  "POST /api/second-factor": own("one's own second factor", () => ({
    payload: { password: "not this one" },
  })),
  "POST /api/second-factor/finish": own("one's own second factor", () => ({
    payload: { ticket: "none", code: "000000" },
  })),
  "POST /api/second-factor/drop": own("one's own second factor", () => ({
    payload: { password: "not this one" },
  })),
  "POST /api/accounts/:account/initial-password": {
    for: { verb: "account.write" },
    request: () => absent("/api/accounts/", "/initial-password"),
  },
  "POST /api/campaigns/:campaign/sync/push": own("the own commands, each with its own rights", () => ({
    url: `/api/campaigns/${CAMPAIGN}/sync/push`,
    payload: { sent_at: "2019-05-16T10:00:00+08:00", commands: [{}] },
  })),
  "POST /api/uploads": {
    for: { verb: "evidence.add", campaign: CAMPAIGN },
    request: () => ({
      headers: {
        "tus-resumable": "1.0.0",
        "upload-length": "7",
        "upload-metadata": [
          `campaign ${encode(CAMPAIGN)}`,
          `evidence ${encode(randomUUID())}`,
          `sha256 ${encode("3".repeat(64))}`,
        ].join(),
      },
    }),
  },
  "HEAD /api/uploads": own("no upload is named: nothing to see"),
  "PATCH /api/uploads": own("no upload is named: nothing to change"),
  "DELETE /api/uploads": own("no upload is named: nothing to remove"),
  "POST /api/uploads/:upload": own("one's own uploads", () => absent("/api/uploads/")),
  "HEAD /api/uploads/:upload": own("one's own uploads", () => absent("/api/uploads/")),
  "PATCH /api/uploads/:upload": own("one's own uploads", () => absent("/api/uploads/")),
  "DELETE /api/uploads/:upload": own("one's own uploads", () => absent("/api/uploads/")),
};

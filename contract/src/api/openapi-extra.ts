/** Routes that are neither command nor read. server/src/platform/openapi compares them with what is really served. */
import { z } from "zod";
import type { FailureCode } from "../failures/catalogue.ts";
import type { Phrase } from "../failures/phrase.ts";
import { failureResponses } from "./openapi-failures.ts";
import { type Operation, partsOf, toTemplate } from "./openapi-operation.ts";
import { RECEIPT_ROUTES } from "./openapi-receipts.ts";
import { toJsonSchema } from "./openapi-schema.ts";
import { SESSION_ROUTES } from "./openapi-sessions.ts";
import { tagOf } from "./openapi-tags.ts";
import { EVIDENCE_ROUTES } from "./openapi-uploads.ts";
import { day } from "./scalars.ts";
import { SYNC_ROUTE } from "./sync/sync-route.ts";

export interface ExtraRoute {
  readonly method: Operation["method"];
  /** With Fastify's ":part". */
  readonly path: string;
  readonly noun: string;
  readonly summary: Phrase;
  /** More that a caller has to know, in Chinese. */
  readonly description?: string;
  /** Whether one has to be signed in. */
  readonly signedIn: boolean;
  readonly body?: z.ZodType;
  /** Of the success: 200 with JSON where `answer` is given, else this. */
  readonly status?: number;
  readonly answer?: z.ZodType;
  readonly media?: string;
  readonly headers?: readonly { readonly name: string; readonly required: boolean; readonly about: string }[];
  readonly failures: readonly FailureCode[];
}

const readiness = z.object({
  ready: z.boolean(),
  database: z.enum(["reachable", "unreachable"]),
  migrations: z.enum(["applied", "missing", "unknown"]),
  files: z.enum(["writable", "unwritable"]),
  jobs: z.enum(["in_time", "lagging", "unknown"]),
  feed: z.enum(["in_time", "lagging", "unknown"]),
});

const SYSTEM_ROUTES: readonly ExtraRoute[] = [
  {
    method: "get",
    path: "/api/health",
    noun: "system",
    summary: { zh: "进程在运行", en: "The process answers" },
    signedIn: false,
    answer: z.object({ alive: z.literal(true) }),
    failures: [],
  },
  {
    method: "get",
    path: "/api/ready",
    noun: "system",
    summary: { zh: "可以受理请求", en: "All that it needs answers too" },
    description: "不能受理时为 503，内容相同。",
    signedIn: false,
    answer: readiness,
    failures: [],
  },
  {
    method: "get",
    path: "/api/metrics",
    noun: "system",
    summary: { zh: "运行指标（Prometheus）", en: "Metrics in the text format of Prometheus" },
    description: "只在本机，或凭配置的令牌。没有任何按人、按单位的数字。",
    signedIn: false,
    media: "text/plain",
    failures: ["not_found"],
  },
  {
    method: "get",
    path: "/api/demonstration",
    noun: "system",
    summary: { zh: "演示账号", en: "Accounts of the demonstration, one a role" },
    description: "只在演示系统里有；别处没有这个地址。",
    signedIn: false,
    answer: z.object({
      accounts: z.array(
        z.object({
          role: z.string(),
          role_name: z.object({ zh: z.string(), en: z.string() }),
          name: z.string(),
          post: z.string(),
          password: z.string(),
        }),
      ),
    }),
    failures: ["not_found"],
  },
  {
    method: "get",
    path: "/api/openapi.json",
    noun: "system",
    summary: { zh: "本接口说明", en: "This description" },
    signedIn: false,
    media: "application/json",
    failures: [],
  },
  {
    method: "get",
    path: "/api/docs",
    noun: "system",
    summary: { zh: "本接口说明的页面", en: "This description as a page" },
    signedIn: false,
    media: "text/html",
    failures: [],
  },
  {
    method: "get",
    path: "/api/failures",
    noun: "system",
    summary: { zh: "出错目录", en: "The catalogue of failures" },
    signedIn: false,
    media: "text/html",
    failures: [],
  },
];

const VERIFY_ROUTE: ExtraRoute = {
  method: "get",
  path: "/api/verify/:code",
  noun: "round",
  summary: { zh: "核验督查任务单的二维码", en: "Check the code of an inspection order" },
  description: "不用登录。浏览器打开是页面，程序得到 JSON。",
  signedIn: false,
  answer: z.object({
    validity: z.enum(["valid", "not_yet", "ended", "cancelled"]),
    plan_number: z.string().nullable(),
    title: z.string(),
    kind: z.string(),
    approved_by: z.string().nullable(),
    first_day: day,
    last_day: day,
    unit: z.string(),
    units: z.array(z.string()),
    standard: z.string().nullable(),
  }),
  failures: ["not_found"],
};

export const EXTRA_ROUTES: readonly ExtraRoute[] = [
  VERIFY_ROUTE,
  ...SESSION_ROUTES,
  ...EVIDENCE_ROUTES,
  ...RECEIPT_ROUTES,
  SYNC_ROUTE,
  ...SYSTEM_ROUTES,
];

export function describeExtra(route: ExtraRoute): Operation {
  const { method, noun, summary, signedIn } = route;
  const path = toTemplate(route.path);
  const failures: readonly FailureCode[] = [
    ...new Set<FailureCode>([
      ...route.failures,
      ...(route.body === undefined ? [] : (["not_json", "body_wrong"] as const)),
      ...(signedIn ? (["not_signed_in"] as const) : []),
      "busy",
      "server_failed",
    ]),
  ];
  const parameters = [
    ...partsOf(path).map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...(route.headers ?? []).map(({ name, required, about }) => ({
      name,
      in: "header",
      required,
      description: about,
      schema: { type: "string" },
    })),
  ];
  return {
    method,
    path,
    failures,
    operation: {
      operationId: operationId(method, route.path),
      tags: [tagOf(noun)],
      summary: summary.zh,
      description: [`${summary.en}.`, route.description].filter((text) => text !== undefined).join("\n\n"),
      ...(signedIn ? {} : { security: [] }),
      ...(parameters.length === 0 ? {} : { parameters }),
      ...(route.body === undefined
        ? {}
        : {
            requestBody: {
              required: true,
              content: { "application/json": { schema: toJsonSchema(route.body, "input") } },
            },
          }),
      responses: { ...success(route), ...failureResponses(failures) },
    },
  };
}

function success({ status, answer, media, summary }: ExtraRoute) {
  const content =
    answer !== undefined
      ? { "application/json": { schema: toJsonSchema(answer, "output") } }
      : media !== undefined
        ? { [media]: {} }
        : undefined;
  const code = status ?? (content === undefined ? 204 : 200);
  return { [String(code)]: { description: summary.zh, ...(content === undefined ? {} : { content }) } };
}

const operationId = (method: string, path: string): string =>
  [method, ...path.split("/").slice(2)].map((part) => part.replaceAll(/[^\w-]/g, "")).join("-");

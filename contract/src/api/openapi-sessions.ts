/** Signing in and one's own sessions. They are no commands: a receipt would keep a digest of the password. */
import { z } from "zod";
import type { ExtraRoute } from "./openapi-extra.ts";
import { instant, line, uuid } from "./scalars.ts";

const password = z.string().min(1).max(1024);
const ticket = z.string().max(4096).optional().describe("上一步给的凭据；经统一身份登录的浏览器不必填");
const progress = z.object({
  notice: z.string(),
  next: z.string().describe("session：已登录；其余：下一步"),
  ticket: z.string().optional(),
  token: z.string().optional().describe("手机端的令牌，放在 Authorization: Bearer 里；浏览器的在 Cookie 里"),
  account: uuid.optional(),
  post: z.string().optional(),
  recovery_codes: z.array(z.string()).optional(),
});
const enrolment = z.object({ ticket: z.string() }).catchall(z.unknown());

const SIGN_IN = [
  "sign_in_refused",
  "sign_in_paused",
  "sign_in_locked",
] as const satisfies ExtraRoute["failures"];

const step = (
  path: string,
  zh: string,
  en: string,
  body: z.ZodType,
  answer: z.ZodType = progress,
): ExtraRoute => ({
  method: "post",
  path,
  noun: "session",
  summary: { zh, en },
  signedIn: false,
  body,
  answer,
  failures: SIGN_IN,
});

const own = (
  method: ExtraRoute["method"],
  path: string,
  zh: string,
  en: string,
  more: Partial<ExtraRoute> = {},
): ExtraRoute => ({
  method,
  path,
  noun: "session",
  summary: { zh, en },
  signedIn: true,
  failures: [],
  ...more,
});

export const SESSION_ROUTES: readonly ExtraRoute[] = [
  {
    method: "get",
    path: "/api/sign-in",
    noun: "session",
    summary: { zh: "登录方式和提示", en: "How one may sign in" },
    signedIn: false,
    answer: z.object({
      notice: z.string(),
      providers: z.array(z.object({ id: z.string(), label: z.unknown() })),
    }),
    failures: [],
  },
  step(
    "/api/sign-in",
    "用账号和密码登录",
    "Sign in with name and password",
    z.strictObject({ name: line(64), password, kind: z.enum(["browser", "phone"]).default("browser") }),
  ),
  step(
    "/api/sign-in/second-factor",
    "登录：动态口令或恢复码",
    "Sign in: the second factor",
    z.strictObject({ ticket, code: line(40) }),
  ),
  step(
    "/api/sign-in/new-password",
    "登录：设新密码",
    "Sign in: a new password",
    z.strictObject({ ticket, password }),
  ),
  step(
    "/api/sign-in/enrolment",
    "登录：绑定动态口令",
    "Sign in: enrol a second factor",
    z.strictObject({ ticket }),
    enrolment,
  ),
  step(
    "/api/sign-in/enrolment/finish",
    "登录：确认动态口令",
    "Sign in: confirm the second factor",
    z.strictObject({ ticket, code: line(40) }),
  ),
  {
    method: "get",
    path: "/api/sign-in/providers/:provider",
    noun: "session",
    summary: { zh: "到统一身份认证登录", en: "Go to an OpenID provider" },
    signedIn: false,
    status: 303,
    failures: [],
  },
  {
    method: "get",
    path: "/api/sign-in/providers/:provider/back",
    noun: "session",
    summary: { zh: "从统一身份认证返回", en: "Come back from an OpenID provider" },
    signedIn: false,
    status: 303,
    failures: [],
  },
  own("post", "/api/sign-out", "退出登录", "Sign out"),
  own("get", "/api/sessions", "本人的登录", "One's own sessions", {
    answer: z.object({
      sessions: z.array(
        z.object({
          id: uuid,
          kind: z.enum(["browser", "phone"]),
          device: z.string(),
          created_at: instant,
          used_at: instant,
          is_this: z.boolean(),
        }),
      ),
    }),
  }),
  own("delete", "/api/sessions/:session", "结束本人的一个登录", "End one of one's own sessions", {
    failures: ["not_found"],
  }),
  own("delete", "/api/sessions", "结束本人其余的登录", "End all of one's own sessions but this one", {
    answer: z.object({ ended: z.int() }),
  }),
  own("put", "/api/password", "改本人的密码", "Change one's own password", {
    body: z.strictObject({ old: password, password }),
    failures: SIGN_IN,
  }),
  own("post", "/api/second-factor", "绑定本人的动态口令", "Enrol one's own second factor", {
    body: z.strictObject({ password }),
    answer: enrolment,
    failures: SIGN_IN,
  }),
  own("post", "/api/second-factor/finish", "确认本人的动态口令", "Confirm one's own second factor", {
    body: z.strictObject({ ticket: z.string().max(4096), code: line(40) }),
    answer: z.object({ recovery_codes: z.array(z.string()) }),
    failures: SIGN_IN,
  }),
  own("post", "/api/second-factor/drop", "解除本人的动态口令", "Drop one's own second factor", {
    body: z.strictObject({ password }),
    failures: SIGN_IN,
  }),
  own(
    "post",
    "/api/accounts/:account/initial-password",
    "给账号设初始密码",
    "Give an account its first password",
    {
      noun: "account",
      answer: z.object({ password: z.string() }),
      failures: ["not_allowed", "not_found"],
    },
  ),
];

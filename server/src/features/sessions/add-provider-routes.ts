import type { FastifyInstance } from "fastify";
import { Refusal, refuse } from "../../platform/commands/refusal.ts";
import { beginProviderSignIn, VISIT_SECONDS } from "./oidc/begin-sign-in.ts";
import type { Provider } from "./oidc/discover-provider.ts";
import { proveByProvider } from "./prove-by-provider.ts";
import { clientOf, cookieName, cookieOptions, redirectProgress } from "./sign-in-answer.ts";
import type { SignInTools } from "./sign-in-tools.ts";

const VISIT_COOKIE = "visit";

type To = { Params: { provider: string } };

/**
 * GET /api/sign-in/providers/{id} sends the browser to an OpenID provider, …/back takes it back. A person sees pages
 * here and no JSON: what is refused is sent to the sign-in page with the failure's code.
 */
export function addProviderRoutes(app: FastifyInstance, tools: SignInTools): void {
  const { address } = tools.settings;
  const wayBack = (id: string) => `${address}/api/sign-in/providers/${id}/back`;

  app.get<To>("/api/sign-in/providers/:provider", async (request, reply) => {
    const { provider: id } = request.params;
    reply.header("cache-control", "no-store");
    return orSignInPage(reply, async () => {
      const provider = await reach(id);
      const begun = await beginProviderSignIn(provider, wayBack(id), tools.clock().getTime(), tools.keys);
      reply.setCookie(cookieName(tools, VISIT_COOKIE), begun.visit, {
        ...cookieOptions(tools),
        maxAge: VISIT_SECONDS,
      });
      return reply.redirect(begun.address.href, 303);
    });
  });

  app.get<To>("/api/sign-in/providers/:provider/back", async (request, reply) => {
    const { provider: id } = request.params;
    const sealed = request.cookies[cookieName(tools, VISIT_COOKIE)];
    // A visit is used once, whatever comes of it.
    reply.clearCookie(cookieName(tools, VISIT_COOKIE), cookieOptions(tools));
    return orSignInPage(reply, async () => {
      const provider = await reach(id);
      const answer = new URL(wayBack(id));
      answer.search = new URL(request.url, address).search;
      const client = { ...clientOf(request), kind: "browser" as const };
      const progress = await proveByProvider(tools, client, { provider, answer, sealed });
      return redirectProgress(tools, reply, progress);
    });
  });

  async function reach(id: string): Promise<Provider> {
    const found = tools.findProvider(id);
    if (found === undefined) return refuse("not_found", {});
    try {
      return await found;
    } catch (error) {
      tools.parts.log.warn({ err: error, provider: id }, "the OpenID provider cannot be discovered");
      const label = tools.settings.providers.find((one) => one.id === id)?.label ?? id;
      return refuse("provider_unreachable", { provider: label });
    }
  }

  async function orSignInPage<Result>(
    reply: { redirect(address: string, code: number): Result },
    work: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply.redirect(`${address}/sign-in?refused=${error.failure.code}`, 303);
    }
  }
}

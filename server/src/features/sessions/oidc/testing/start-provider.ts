import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** What a test changes in the provider's answers on their way. */
export interface Tampering {
  /** Changes the token endpoint's answer. */
  tokens?: ((answer: Record<string, unknown>) => Record<string, unknown>) | undefined;
  /** The person who signs in next. */
  person: string;
  /** Whether the person says no instead. */
  refuses?: boolean | undefined;
  /** The token endpoint does not answer but hangs up. */
  hangsUp?: boolean | undefined;
}

export const CLIENT_ID = "cunjing";
export const CLIENT_SECRET = "a-secret-of-this-test-alone";

/**
 * A real OpenID provider (npm oidc-provider) on this machine, over real HTTP. Its pages for people are left out: who
 * comes signs in as `tampering.person` and consents. Staff numbers are a claim that only the user info endpoint gives.
 */
export async function startProvider(redirectUris: string[], tampering: Tampering) {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  let handle: RequestListener = (_, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: redirectUris,
        post_logout_redirect_uris: ["http://127.0.0.1/signed-out"],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }] },
    claims: { openid: ["sub"], staff: ["staff_number"] },
    scopes: ["openid", "staff"],
    cookies: { keys: ["a-key-of-this-test-alone"] },
    features: { devInteractions: { enabled: false } },
    ttl: {
      IdToken: 300,
      AccessToken: 300,
      AuthorizationCode: 60,
      Grant: 300,
      Interaction: 300,
      Session: 300,
    },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, staff_number: `00-${id}` }),
    }),
  });
  const serve = provider.callback();
  handle = (request, response) => {
    if (request.url?.startsWith("/interaction/")) return interact(provider, tampering, request, response);
    if (request.url === "/token" && tampering.hangsUp) return request.socket.destroy();
    if (request.url === "/token" && tampering.tokens) tamper(response, tampering.tokens);
    return serve(request, response);
  };
  return {
    issuer,
    privateKey,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

async function interact(
  provider: Provider,
  tampering: Tampering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (tampering.refuses) return provider.interactionFinished(request, response, { error: "access_denied" });
  if (prompt.name === "login")
    return provider.interactionFinished(request, response, { login: { accountId: tampering.person } });
  const grant = new provider.Grant({
    accountId: session?.accountId ?? tampering.person,
    clientId: params.client_id,
  });
  grant.addOIDCScope("openid staff");
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
}

/** The answer is small and comes in one piece: it is changed as it is written. */
function tamper(
  response: ServerResponse,
  change: (answer: Record<string, unknown>) => Record<string, unknown>,
): void {
  const end = response.end.bind(response) as (chunk: unknown) => ServerResponse;
  response.end = ((chunk: string | Buffer) => {
    const changed = JSON.stringify(change(JSON.parse(String(chunk))));
    response.setHeader("content-length", Buffer.byteLength(changed));
    return end(changed);
  }) as typeof response.end;
}

/** An ID token with other claims, and the provider's own signature or, without a key, the one that it had. */
export function alterIdToken(token: string, change: Record<string, unknown>, key?: KeyObject): string {
  const [head, payload, signature] = token.split(".") as [string, string, string];
  const claims = { ...JSON.parse(Buffer.from(payload, "base64url").toString()), ...change };
  const body = `${head}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
  if (key === undefined) return `${body}.${signature}`;
  return `${body}.${sign("sha256", Buffer.from(body), key).toString("base64url")}`;
}

/** Walk the redirects as a browser would, with its cookies, until an address outside of the provider. */
export async function visitAsBrowser(address: URL, wayBack: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let hops = 0; hops < 12; hops++) {
    if (at.href.startsWith(wayBack)) return at;
    const answer = await fetch(at, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`${at.href} answers ${answer.status}: ${await answer.text()}`);
    at = new URL(location, at);
  }
  throw new Error("too many redirects");
}

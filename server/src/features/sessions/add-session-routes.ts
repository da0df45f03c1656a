import type { AddRoutes } from "../../platform/http/build-app.ts";
import type { Parts } from "../../platform/parts.ts";
import { addOwnSessionRoutes } from "./add-own-session-routes.ts";
import { addProviderRoutes } from "./add-provider-routes.ts";
import { addSignInRoutes } from "./add-sign-in-routes.ts";
import { readSessionSettings } from "./session-settings.ts";
import { openSignInTools, type SignInTools } from "./sign-in-tools.ts";

/** The routes of signing in, with tools that tests may make otherwise. */
export function sessionRoutes(openTools: (parts: Parts) => Promise<SignInTools>): AddRoutes {
  return async (app, parts) => {
    const tools = await openTools(parts);
    addSignInRoutes(app, tools);
    addProviderRoutes(app, tools);
    addOwnSessionRoutes(app, parts, tools);
  };
}

/** As served: with what the environment says and the time of the world. */
export const addSessionRoutes: AddRoutes = sessionRoutes((parts) => {
  const { host, port } = parts.config;
  const settings = readSessionSettings(process.env, `http://${host}:${port}`);
  return openSignInTools(parts, settings, () => new Date());
});

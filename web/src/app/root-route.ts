import { createRootRoute, createRoute, lazyRouteComponent, retainSearchParams } from "@tanstack/react-router";
import { readAhead } from "../api/queries.ts";
import { NotFound } from "./not-found.tsx";

export const rootRoute = createRootRoute({ notFoundComponent: NotFound });

/** What each page of a campaign carries along in its address. */
export interface Scope {
  /** This unit and all below it; without one, all that the reader may see. */
  readonly unit?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

/** Reads the named words of an address; what is no text is left out. For `validateSearch` of a page's route. */
export const readTexts =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): { [N in Name]?: string } =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = text(search[name]);
        return value === undefined ? [] : [[name, value]];
      }),
    ) as { [N in Name]?: string };

/** Everything inside of a campaign: the shell with its navigation stands around it. */
export const campaignRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "c/$campaign",
  validateSearch: readTexts("unit"),
  search: { middlewares: [retainSearchParams(["unit"])] },
  // What the shell asks first, once, while it is fetched itself.
  loader: ({ params: { campaign } }) => {
    readAhead("read-own-account", {});
    readAhead("read-campaign", { campaign });
  },
  staleTime: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import("./shell/campaign-shell.tsx"), "CampaignShell"),
});

/** What administrators keep for the whole site. */
export const siteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "site",
  component: lazyRouteComponent(() => import("./shell/site-shell.tsx"), "SiteShell"),
});

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "sign-in",
  validateSearch: readTexts("from"),
  component: lazyRouteComponent(() => import("./sign-in/sign-in-page.tsx"), "SignInPage"),
});

/** Where somebody who comes in is sent: to the first campaign's day, or to what an administrator keeps. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./home-page.tsx"), "HomePage"),
});

import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** `view`: what is due, or the draws; `within`: days ahead; `kind`: by the policy's days or drawn; `problem` is open beside the list. */
export const rechecksRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "rechecks",
  validateSearch: readTexts("view", "within", "kind", "problem"),
  component: lazyRouteComponent(() => import("./rechecks-page.tsx"), "RechecksPage"),
});

/** Publishing what a re-check will be drawn from. */
export const publishRecheckRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "rechecks/publish",
  component: lazyRouteComponent(() => import("./publish/publish-page.tsx"), "PublishRecheckPage"),
});

/** One draw: its frame, its seed, what was drawn and what was seen. */
export const recheckRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "rechecks/$draw",
  component: lazyRouteComponent(() => import("./draw/recheck-page.tsx"), "RecheckPage"),
});

import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** Which part of the policy, as of which day, against which day, and the article that is looked at. */
export const policyRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "policy",
  validateSearch: readTexts("part", "day", "compare", "article"),
  component: lazyRouteComponent(() => import("./policy-page.tsx"), "PolicyPage"),
});

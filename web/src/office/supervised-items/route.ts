import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** `side`: received or sent; `whose`: own or all; `asks`: what they wait for; `dispatch` is the one that is open beside the list. */
export const supervisedItemsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "supervised-items",
  validateSearch: readTexts("side", "whose", "asks", "dispatch"),
  component: lazyRouteComponent(() => import("./supervised-items-page.tsx"), "SupervisedItemsPage"),
});

import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute } from "../app/root-route.ts";

/** Whose page it is stands in the scope: `unit`. */
export const villageRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "village",
  component: lazyRouteComponent(() => import("./village-page.tsx"), "VillagePage"),
});

import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { siteRoute } from "../../app/root-route.ts";

/** Everybody's own: no entry of the navigation, but of the account menu. */
export const ownAccountRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "account",
  component: lazyRouteComponent(() => import("./own-account-page.tsx"), "OwnAccountPage"),
});

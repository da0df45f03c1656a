import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { siteRoute } from "../../app/root-route.ts";

export const signInsRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "sign-ins",
  component: lazyRouteComponent(() => import("./sign-ins-page.tsx"), "SignInsPage"),
});

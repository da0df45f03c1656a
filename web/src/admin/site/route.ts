import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { siteRoute } from "../../app/root-route.ts";

/** `/site` itself: the first page that the administrator may use. */
export const siteStartRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./site-start.tsx"), "SiteStart"),
});

import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute } from "../../app/root-route.ts";

export const todayRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "today",
  component: lazyRouteComponent(() => import("./today-page.tsx"), "TodayPage"),
});

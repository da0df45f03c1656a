import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readTexts, siteRoute } from "../../app/root-route.ts";

export const jobsRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "jobs",
  validateSearch: readTexts("state"),
  component: lazyRouteComponent(() => import("./jobs-page.tsx"), "JobsPage"),
});

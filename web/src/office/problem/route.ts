import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute } from "../../app/root-route.ts";

export const problemRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "problems/$problem",
  component: lazyRouteComponent(() => import("./problem-page.tsx"), "ProblemPage"),
});

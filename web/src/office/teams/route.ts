import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

export const teamsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "teams",
  validateSearch: readTexts("team"),
  component: lazyRouteComponent(() => import("./teams-page.tsx"), "TeamsPage"),
});

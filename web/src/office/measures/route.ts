import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

export const measuresRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "measures",
  validateSearch: readTexts("group", "assessment", "measure"),
  component: lazyRouteComponent(() => import("./measures-page.tsx"), "MeasuresPage"),
});

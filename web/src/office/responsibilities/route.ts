import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** Who answers for what on a day: `tab` is the list that is shown, `held` the unit whose holders stand beside it, `duty` the holder. */
export const responsibilitiesRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "responsibilities",
  validateSearch: readTexts("tab", "day", "kind", "held", "duty", "file", "since"),
  component: lazyRouteComponent(() => import("./responsibilities-page.tsx"), "ResponsibilitiesPage"),
});

export const importResponsibilitiesRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "responsibilities/import",
  component: lazyRouteComponent(() => import("./import/import-page.tsx"), "ImportPage"),
});

import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readTexts, siteRoute } from "../../app/root-route.ts";

/** The campaigns of whoever opens some; `opened` is the one whose next steps stand on top. */
export const campaignsRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "campaigns",
  validateSearch: readTexts("opened"),
  component: lazyRouteComponent(() => import("./campaigns-page.tsx"), "CampaignsPage"),
});

export const openCampaignRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "campaigns/open",
  component: lazyRouteComponent(() => import("./open/open-page.tsx"), "OpenCampaignPage"),
});

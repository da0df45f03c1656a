import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts, siteRoute } from "../../app/root-route.ts";

/** For those who keep the system. */
export const complaintsRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "complaints",
  validateSearch: readTexts("state"),
  component: lazyRouteComponent(() => import("./complaints-page.tsx"), "ComplaintsPage"),
});

/** For the campaign's office: those about what the campaign asks. */
export const campaignComplaintsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "complaints",
  validateSearch: readTexts("state"),
  component: lazyRouteComponent(() => import("./campaign-complaints-page.tsx"), "CampaignComplaintsPage"),
});

import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts, siteRoute } from "../../app/root-route.ts";

const FILTERS = ["from", "to", "group", "kind", "subject"] as const;

/** What was done on the site, and the check of the chain. */
export const trailRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "trail",
  validateSearch: readTexts(...FILTERS, "account", "campaign_id", "part"),
  component: lazyRouteComponent(() => import("./site-trail-page.tsx"), "SiteTrailPage"),
});

/** What was done in a campaign, within the unit of the address. */
export const campaignTrailRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "trail",
  validateSearch: readTexts(...FILTERS),
  component: lazyRouteComponent(() => import("./campaign-trail-page.tsx"), "CampaignTrailPage"),
});

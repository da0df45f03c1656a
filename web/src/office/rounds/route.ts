import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** The register: as a calendar (from `from` on) or as a list; `round` is the one that is open beside it. */
export const roundsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "rounds",
  validateSearch: readTexts("view", "from", "state", "kind", "round"),
  component: lazyRouteComponent(() => import("./rounds-page.tsx"), "RoundsPage"),
});

/** A new plan, or with `round` another plan in the place of one that is not approved yet. */
export const planRoundRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "rounds/plan",
  validateSearch: readTexts("round"),
  component: lazyRouteComponent(() => import("./plan/plan-page.tsx"), "PlanPage"),
});

export const commitmentRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "rounds/commitment",
  component: lazyRouteComponent(() => import("./commitment/commitment-page.tsx"), "CommitmentPage"),
});

/** One round: its units and tasks, its draw, whom it meets. */
export const roundRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "rounds/$round",
  validateSearch: readTexts("tab"),
  component: lazyRouteComponent(() => import("./round/round-page.tsx"), "RoundPage"),
});

/** Its orders with their codes, for the printer. */
export const ordersRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "rounds/$round/orders",
  component: lazyRouteComponent(() => import("./orders/orders-page.tsx"), "OrdersPage"),
});

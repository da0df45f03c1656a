import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readTexts, siteRoute } from "../../app/root-route.ts";

/** What is searched, and the account beside the list. */
export const accountsRoute = createRoute({
  getParentRoute: () => siteRoute,
  path: "accounts",
  validateSearch: readTexts("search", "role", "state", "account"),
  component: lazyRouteComponent(() => import("./accounts-page.tsx"), "AccountsPage"),
});

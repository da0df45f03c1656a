import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";
import { SEARCH } from "./ledger-search.ts";

export const ledgerRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "ledger",
  validateSearch: readTexts(...SEARCH),
  component: lazyRouteComponent(() => import("./ledger-page.tsx"), "LedgerPage"),
});

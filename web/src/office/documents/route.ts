import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { campaignRoute, readTexts } from "../../app/root-route.ts";

/** The list by `stage` (or by `state`, as Today sends it); with `document`, that one's page. */
export const documentsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "documents",
  validateSearch: readTexts("state", "kind", "organ", "document"),
  component: lazyRouteComponent(() => import("./documents-page.tsx"), "DocumentsPage"),
});

/** A new draft of a `kind` from the record `subject`; with `document`, that draft anew. */
export const draftDocumentRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "documents/draft",
  validateSearch: readTexts("kind", "subject", "document"),
  component: lazyRouteComponent(() => import("./draft/draft-page.tsx"), "DraftPage"),
});

/** The register of an organ's numbers. */
export const documentNumbersRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "documents/numbers",
  validateSearch: readTexts("organ", "year", "series"),
  component: lazyRouteComponent(() => import("./numbers/numbers-page.tsx"), "NumbersPage"),
});

/** Who issues documents. */
export const organsRoute = createRoute({
  getParentRoute: () => campaignRoute,
  path: "documents/organs",
  component: lazyRouteComponent(() => import("./organs/organs-page.tsx"), "OrgansPage"),
});

/** Every page, a line each, by audience. A page's folder has its route (`route.ts`), its page and what only it needs. */
import { meetingRoute } from "../leader/meeting/route.ts";
import { assessmentRoute, assessmentsRoute } from "../office/assessments/route.ts";
import {
  correctInspectionRoute,
  enterInspectionRoute,
  inspectionRoute,
  inspectionsRoute,
} from "../office/inspections/route.ts";
import { ledgerRoute } from "../office/ledger/route.ts";
import { overviewRoute } from "../office/overview/route.ts";
import { problemRoute } from "../office/problem/route.ts";
import {
  commitmentRoute,
  ordersRoute,
  planRoundRoute,
  roundRoute,
  roundsRoute,
} from "../office/rounds/route.ts";
import { supervisedItemsRoute } from "../office/supervised-items/route.ts";
import { todayRoute } from "../office/today/route.ts";
import { villageRoute } from "../village/route.ts";
import { campaignRoute, homeRoute, rootRoute, signInRoute, siteRoute } from "./root-route.ts";

export const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  campaignRoute.addChildren([
    // office
    todayRoute,
    supervisedItemsRoute,
    ledgerRoute,
    problemRoute,
    roundsRoute,
    planRoundRoute,
    commitmentRoute,
    roundRoute,
    ordersRoute,
    inspectionsRoute,
    enterInspectionRoute,
    inspectionRoute,
    correctInspectionRoute,
    assessmentsRoute,
    assessmentRoute,
    overviewRoute,
    // leader
    meetingRoute,
    // village
    villageRoute,
  ]),
  siteRoute.addChildren([
    // admin
  ]),
]);

/** Every page, a line each, by audience. A page's folder has its route (`route.ts`), its page and what only it needs. */
import { accountsRoute } from "../admin/accounts/route.ts";
import { burdenRoute } from "../admin/burden/route.ts";
import { campaignsRoute, openCampaignRoute } from "../admin/campaigns/route.ts";
import { campaignComplaintsRoute, complaintsRoute } from "../admin/complaints/route.ts";
import { jobsRoute } from "../admin/jobs/route.ts";
import { ownAccountRoute } from "../admin/own-account/route.ts";
import { policyRoute } from "../admin/policy/route.ts";
import { signInsRoute } from "../admin/sign-ins/route.ts";
import { siteStartRoute } from "../admin/site/route.ts";
import { campaignTrailRoute, trailRoute } from "../admin/trail/route.ts";
import { importUnitsRoute, mergeUnitsRoute, splitUnitRoute, unitsRoute } from "../admin/units/route.ts";
import { meetingRoute } from "../leader/meeting/route.ts";
import { assessmentRoute, assessmentsRoute } from "../office/assessments/route.ts";
import {
  documentNumbersRoute,
  documentsRoute,
  draftDocumentRoute,
  organsRoute,
} from "../office/documents/route.ts";
import { enterFactsRoute, factsRoute } from "../office/facts/route.ts";
import {
  correctInspectionRoute,
  enterInspectionRoute,
  inspectionRoute,
  inspectionsRoute,
} from "../office/inspections/route.ts";
import { ledgerRoute } from "../office/ledger/route.ts";
import { listsRoute } from "../office/lists/route.ts";
import { measuresRoute } from "../office/measures/route.ts";
import { overviewRoute } from "../office/overview/route.ts";
import { problemRoute } from "../office/problem/route.ts";
import { publishRecheckRoute, recheckRoute, rechecksRoute } from "../office/rechecks/route.ts";
import { importResponsibilitiesRoute, responsibilitiesRoute } from "../office/responsibilities/route.ts";
import {
  commitmentRoute,
  ordersRoute,
  planRoundRoute,
  roundRoute,
  roundsRoute,
} from "../office/rounds/route.ts";
import { supervisedItemsRoute } from "../office/supervised-items/route.ts";
import { teamsRoute } from "../office/teams/route.ts";
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
    documentsRoute,
    draftDocumentRoute,
    documentNumbersRoute,
    organsRoute,
    ledgerRoute,
    problemRoute,
    rechecksRoute,
    publishRecheckRoute,
    recheckRoute,
    roundsRoute,
    planRoundRoute,
    commitmentRoute,
    roundRoute,
    ordersRoute,
    inspectionsRoute,
    enterInspectionRoute,
    inspectionRoute,
    correctInspectionRoute,
    teamsRoute,
    responsibilitiesRoute,
    importResponsibilitiesRoute,
    assessmentsRoute,
    assessmentRoute,
    listsRoute,
    measuresRoute,
    factsRoute,
    enterFactsRoute,
    overviewRoute,
    // leader
    meetingRoute,
    // village
    villageRoute,
    // admin
    policyRoute,
    burdenRoute,
    campaignTrailRoute,
    campaignComplaintsRoute,
  ]),
  siteRoute.addChildren([
    // admin
    siteStartRoute,
    campaignsRoute,
    openCampaignRoute,
    accountsRoute,
    unitsRoute,
    mergeUnitsRoute,
    splitUnitRoute,
    importUnitsRoute,
    jobsRoute,
    trailRoute,
    signInsRoute,
    complaintsRoute,
    ownAccountRoute,
  ]),
]);

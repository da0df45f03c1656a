/** What the server serves, a line each. */
import type { Served } from "../platform/http/build-app.ts";
import { changePolicy } from "./campaigns/change-policy.ts";
import { listCampaigns } from "./campaigns/list-campaigns.ts";
import { openCampaign } from "./campaigns/open-campaign.ts";
import { readCampaign } from "./campaigns/read-campaign.ts";
import { readPolicy } from "./campaigns/read-policy.ts";
import { findProblem } from "./problems/find-problem.ts";
import { readProblem } from "./problems/read-problem.ts";

export const SERVED: Served = {
  commands: [changePolicy, openCampaign, findProblem],
  reads: [listCampaigns, readCampaign, readPolicy, readProblem],
  routes: [],
};

/** The campaign around a page: who the reader is in it, what they may do, and what today is. */
import type { Verb } from "@cunjing/contract";
import { getRouteApi } from "@tanstack/react-router";
import { createContext, use } from "react";
import type { Answer } from "../api/types.ts";

export interface Campaign extends Answer<"read-campaign"> {
  readonly can: (verb: Verb) => boolean;
}

export const CampaignContext = createContext<Campaign | undefined>(undefined);

/** Inside of the campaign's shell only. */
export function useCampaign(): Campaign {
  const campaign = use(CampaignContext);
  if (campaign === undefined) throw new Error("useCampaign outside of a campaign's page");
  return campaign;
}

const route = getRouteApi("/c/$campaign");

/** The scope in the address: campaign and unit. */
export function useScope(): { readonly campaign: string; readonly unit: string | undefined } {
  const { campaign } = route.useParams();
  const { unit } = route.useSearch();
  return { campaign, unit };
}

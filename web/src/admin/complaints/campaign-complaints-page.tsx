import { getRouteApi } from "@tanstack/react-router";
import { useCommand, useReadPages } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { complaintWords } from "../../words/complaints.ts";
import { useWords } from "../../words/define-words.ts";
import { ComplaintList } from "./complaint-list.tsx";
import { stateOf } from "./state-of.ts";

const route = getRouteApi("/c/$campaign/complaints");

/** Complaints about what the campaign asks through the system, for its office. */
export function CampaignComplaintsPage() {
  const say = useWords(complaintWords);
  const { campaign } = useScope();
  const state = stateOf(route.useSearch().state);
  const read = useReadPages("list-campaign-complaints", { campaign, ...(state === "all" ? {} : { state }) });
  const answer = useCommand("answer-campaign-complaint");
  return (
    <ComplaintList
      lead={say("campaignLead")}
      state={state}
      read={read}
      complaints={read.data?.pages.flatMap((page) => page.complaints) ?? []}
      onAnswer={(body) => answer.mutateAsync({ args: { campaign }, body })}
    />
  );
}

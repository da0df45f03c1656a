import { Link } from "@tanstack/react-router";
import { useAccount } from "../../../app/account.ts";
import { Page } from "../../../ui/page.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { campaignWords } from "../../../words/campaigns.ts";
import { useWords } from "../../../words/define-words.ts";
import { OpenForm } from "./open-form.tsx";

/** A new campaign: what it is called, where and when, and by which policy. */
export function OpenCampaignPage() {
  const say = useWords(campaignWords);
  const account = useAccount();
  return (
    <StateOf read={account}>
      {(own) => (
        <Page
          title={say("open")}
          heading={say("openHeading")}
          lead={say("openLead")}
          actions={<Link to="/site/campaigns">{say("back")}</Link>}
        >
          {own.verbs.includes("campaign.write") ? <OpenForm own={own} /> : <Empty>{say("mayNot")}</Empty>}
        </Page>
      )}
    </StateOf>
  );
}

import { Navigate } from "@tanstack/react-router";
import { useRead } from "../api/queries.ts";
import { Empty, StateOf } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { shellWords } from "../words/shell.ts";
import { keepsSite, opensCampaigns, useAccount } from "./account.ts";

/** Sends each reader to where their day begins. */
export function HomePage() {
  const say = useWords(shellWords);
  const account = useAccount();
  const campaigns = useRead("list-campaigns", {}, { enabled: account.data !== undefined });
  return (
    <StateOf read={account}>
      {(own) => {
        if (keepsSite(own)) return <Navigate to="/site" replace />;
        return (
          <StateOf read={campaigns}>
            {(answer) => {
              const [first] = answer.campaigns;
              if (first !== undefined)
                return <Navigate to="/c/$campaign/today" params={{ campaign: first.campaign }} replace />;
              // A fresh installation: whoever may open the first campaign begins with it.
              if (opensCampaigns(own)) return <Navigate to="/site/campaigns" replace />;
              return (
                <main style={{ padding: 32 }}>
                  <Empty>
                    {say("noCampaign")}。{say("noCampaignNext")}
                  </Empty>
                </main>
              );
            }}
          </StateOf>
        );
      }}
    </StateOf>
  );
}

import { Navigate } from "@tanstack/react-router";
import { useRead } from "../api/queries.ts";
import { Empty, StateOf } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { shellWords } from "../words/shell.ts";
import { keepsSite, useAccount } from "./account.ts";

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
              return first === undefined ? (
                <main style={{ padding: 32 }}>
                  <Empty>
                    {say("noCampaign")}。{say("noCampaignNext")}
                  </Empty>
                </main>
              ) : (
                <Navigate to="/c/$campaign/today" params={{ campaign: first.campaign }} replace />
              );
            }}
          </StateOf>
        );
      }}
    </StateOf>
  );
}

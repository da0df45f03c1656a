import { Outlet } from "@tanstack/react-router";
import { useMemo } from "react";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { StateOf } from "../../ui/states.tsx";
import { useAccount } from "../account.ts";
import { type Campaign, CampaignContext, useScope } from "../campaign.ts";
import { NAVIGATION } from "../navigation.ts";
import { Frame } from "./frame.tsx";
import { UnitScope } from "./unit-scope.tsx";

/** Around every page of a campaign. */
export function CampaignShell() {
  const { campaign } = useScope();
  const account = useAccount();
  const read = useRead("read-campaign", { campaign }, { enabled: account.data !== undefined });
  return (
    <StateOf read={account}>
      {(own) => <StateOf read={read}>{(answer) => <Inside account={own} answer={answer} />}</StateOf>}
    </StateOf>
  );
}

interface InsideProps {
  readonly account: Answer<"read-own-account">;
  readonly answer: Answer<"read-campaign">;
}

function Inside({ account, answer }: InsideProps) {
  const { campaign } = useScope();
  const known = useMemo<Campaign>(
    () => ({ ...answer, can: (verb) => answer.verbs.includes(verb) }),
    [answer],
  );
  const groups = NAVIGATION.map((group) => ({
    ...group,
    entries: group.entries.filter(({ verbs }) => verbs.some(known.can)),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <CampaignContext value={known}>
      <Frame account={account} groups={groups} base={`/c/${campaign}`} scope={<UnitScope />} campaign={known}>
        <Outlet />
      </Frame>
    </CampaignContext>
  );
}

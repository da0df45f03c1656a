import { Outlet } from "@tanstack/react-router";
import { useMemo } from "react";
import { useRead } from "../../api/queries.ts";
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
  const known = useMemo<Campaign | undefined>(
    () => read.data && { ...read.data, can: (verb) => read.data.verbs.includes(verb) },
    [read.data],
  );
  if (account.data === undefined) return <StateOf read={account}>{() => null}</StateOf>;
  if (known === undefined) return <StateOf read={read}>{() => null}</StateOf>;
  const groups = NAVIGATION.map((group) => ({
    ...group,
    entries: group.entries.filter(({ verbs }) => verbs.some(known.can)),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <CampaignContext value={known}>
      <Frame
        account={account.data}
        groups={groups}
        base={`/c/${campaign}`}
        scope={<UnitScope />}
        campaign={known}
      >
        <Outlet />
      </Frame>
    </CampaignContext>
  );
}

import { Outlet } from "@tanstack/react-router";
import { StateOf } from "../../ui/states.tsx";
import { useAccount } from "../account.ts";
import { SITE_NAVIGATION } from "../navigation.ts";
import { Frame } from "./frame.tsx";

/** Around what administrators keep for the whole site. */
export function SiteShell() {
  const account = useAccount();
  return (
    <StateOf read={account}>
      {(own) => {
        const groups = SITE_NAVIGATION.map((group) => ({
          ...group,
          entries: group.entries.filter(({ verbs }) => verbs.some((verb) => own.verbs.includes(verb))),
        })).filter(({ entries }) => entries.length > 0);
        return (
          <Frame account={own} groups={groups} base="/site">
            <Outlet />
          </Frame>
        );
      }}
    </StateOf>
  );
}

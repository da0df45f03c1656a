import { Navigate } from "@tanstack/react-router";
import { useAccount } from "../../app/account.ts";
import { SITE_NAVIGATION } from "../../app/navigation.ts";

/** Sends an administrator to the first page of theirs; whoever keeps nothing of the site, to the own account. */
export function SiteStart() {
  const account = useAccount();
  if (account.data === undefined) return null;
  const { verbs: own } = account.data;
  const first = SITE_NAVIGATION.flatMap(({ entries }) => entries).find(({ verbs }) =>
    verbs.some((verb) => own.includes(verb)),
  );
  return <Navigate to={`/site/${first?.to ?? "account"}` as string} replace />;
}

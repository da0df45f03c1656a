import { lazy, Suspense } from "react";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";

const HeldList = lazy(() => import("./held-list.tsx").then(({ HeldList: it }) => ({ default: it })));

/** As many as are looked through at once. */
const MOST = 20;

/** The reader's own commands that wait on the server or could not be done; nothing at all where there are none, as nearly always. */
export function HeldCommands() {
  const { campaign } = useScope();
  const { data } = useRead("list-held", { campaign, limit: MOST });
  if (data === undefined || data.held.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <HeldList held={data.held} hasMore={data.next !== null} />
    </Suspense>
  );
}

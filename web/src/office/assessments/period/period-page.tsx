import { useRead } from "../../../api/queries.ts";
import { titledIn } from "../../../ui/period-title.ts";
import { StateOf } from "../../../ui/states.tsx";
import { useShownInPlace } from "../../../ui/tell.tsx";
import { useLanguage } from "../../../words/define-words.ts";
import { ComputedPeriod } from "./computed-period.tsx";
import { PeriodContext, usePeriodParams } from "./use-period.ts";
import { WaitingPeriod } from "./waiting-period.tsx";

const ASK_MS = 1_500;

/** One period's result: found again while it is computed, then its ranking and its way to the issue. */
export function PeriodPage() {
  const args = usePeriodParams();
  const [language] = useLanguage();
  const first = useRead("read-assessment", args);
  // Verifications and computations are jobs: asked again until they are done.
  const isAtWork =
    first.data?.state === "computing" ||
    first.data?.verifications.some(({ done_at }) => done_at === null) === true;
  const read = useRead("read-assessment", args, isAtWork ? { every: ASK_MS } : {});
  useShownInPlace(
    args.assessment,
    read.data === undefined || read.data.state === "computing" ? undefined : read.data.revision,
  );
  return (
    <StateOf read={read}>
      {(period) => (
        <PeriodContext value={titledIn(period, language)}>
          {period.computation === 0 || ["computing", "failed", "withdrawn"].includes(period.state) ? (
            <WaitingPeriod />
          ) : (
            <ComputedPeriod />
          )}
        </PeriodContext>
      )}
    </StateOf>
  );
}

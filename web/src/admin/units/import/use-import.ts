import { useCallback, useState } from "react";
import { useTell } from "../../../ui/tell.tsx";
import { faultsOf, type ImportFault } from "./import-faults.ts";

/** The two steps of an import: a plan that writes nothing, and the same for good. */
export function useImport<Summary>(send: (onlyPlan: boolean) => Promise<Summary>) {
  const tell = useTell();
  const [plan, setPlan] = useState<Summary>();
  const [faults, setFaults] = useState<readonly ImportFault[]>([]);
  const run = useCallback(
    async (onlyPlan: boolean): Promise<Summary | undefined> => {
      setFaults([]);
      try {
        const summary = await send(onlyPlan);
        setPlan(onlyPlan ? summary : undefined);
        return summary;
      } catch (error) {
        setPlan(undefined);
        const found = faultsOf(error);
        if (found === undefined) tell.failed(error);
        else setFaults(found);
        return undefined;
      }
    },
    [send, tell],
  );
  const forget = useCallback(() => {
    setPlan(undefined);
    setFaults([]);
  }, []);
  return { plan, faults, run, forget };
}

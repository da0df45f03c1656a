import { useCallback } from "react";
import { useTell } from "../../ui/tell.tsx";

/** Does something and tells how it went. Resolves to whether it was done, so that a dialog closes or stays. */
export function useAct(): (done: string, act: () => Promise<unknown>) => Promise<boolean> {
  const tell = useTell();
  return useCallback(
    async (done, act) => {
      try {
        await act();
      } catch (error) {
        tell.failed(error);
        return false;
      }
      tell.done(done);
      return true;
    },
    [tell],
  );
}

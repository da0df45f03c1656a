/** Many commands one after another: how far they are, and which of them were refused; the others stand. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { type Sending, send } from "./call.ts";
import { Failure } from "./failure.ts";
import type { Command } from "./types.ts";

export interface EachProgress {
  readonly done: number;
  readonly of: number;
}

export interface EachOutcome {
  readonly done: number;
  /** Those that were refused, by their place in what was sent. */
  readonly refused: readonly { readonly at: number; readonly failure: Failure }[];
}

/** Sends each in turn; what is on the screen is read again once, at the end. */
export function useSendEach<O extends Command>(operation: O) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<EachProgress>();
  const sendAll = useCallback(
    async (sendings: readonly Sending<O>[]): Promise<EachOutcome> => {
      const refused: { at: number; failure: Failure }[] = [];
      try {
        for (const [at, sending] of sendings.entries()) {
          setProgress({ done: at, of: sendings.length });
          try {
            await send(operation, sending);
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
            refused.push({ at, failure: error });
          }
        }
      } finally {
        setProgress(undefined);
      }
      await client.invalidateQueries();
      return { done: sendings.length - refused.length, refused };
    },
    [client, operation],
  );
  return { sendAll, progress };
}

import { useQueries } from "@tanstack/react-query";
import { read } from "./call.ts";
import { readKey } from "./queries.ts";
import type { Answer, Args, Read } from "./types.ts";

/** The same read of several things at once: those that are here, in the order asked for, and whether all are. */
export function useReadMany<O extends Read>(
  operation: O,
  all: readonly Args<O>[],
): { readonly answers: readonly Answer<O>[]; readonly isWhole: boolean } {
  const queries = useQueries({
    queries: all.map((args) => ({
      queryKey: readKey(operation, args),
      queryFn: ({ signal }: { signal: AbortSignal }) => read(operation, args, signal),
    })),
  });
  const answers = queries.flatMap(({ data }) => (data === undefined ? [] : [data as Answer<O>]));
  return { answers, isWhole: answers.length === all.length };
}

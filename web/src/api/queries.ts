/** Reads and commands as React hooks; what was read stands until a command changes something. */
import {
  type InfiniteData,
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { read, type Sending, send } from "./call.ts";
import { Failure } from "./failure.ts";
import type { Answer, Args, Command, Read, Result } from "./types.ts";

const FRESH_MS = 15_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // A refusal stays a refusal; what was unreachable is asked again.
      retry: (tries, error) => error instanceof Failure && error.problem.status === 0 && tries < 2,
      refetchOnWindowFocus: true,
    },
  },
});

export interface ReadOptions {
  /** False: not asked yet (an argument is not known, or a right is missing). */
  readonly enabled?: boolean;
  /** The rows of before stand until the new ones are here (filters, sorting). */
  readonly keep?: boolean;
  /** Asked again after so many milliseconds, as long as the page is looked at (long work). */
  readonly every?: number;
}

export const readKey = <O extends Read>(operation: O, args: Args<O>) => [operation, args] as const;

const reading = <O extends Read>(operation: O, args: Args<O>) => ({
  queryKey: readKey(operation, args),
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => read(operation, args, signal),
});

/** Asks already what a part of the console will ask for that is still being fetched itself. */
export function readAhead<O extends Read>(operation: O, args: Args<O>): void {
  // A refusal is nobody's yet: whoever asks for it then is told.
  void queryClient.prefetchQuery(reading(operation, args));
}

export function useRead<O extends Read>(
  operation: O,
  args: Args<O>,
  { enabled = true, keep = false, every }: ReadOptions = {},
): UseQueryResult<Answer<O>, Failure> {
  return useQuery<Answer<O>, Failure>({
    ...reading(operation, args),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...(every === undefined ? {} : { refetchInterval: every }),
  });
}

/** A list read page by page: `next` of an answer is the `cursor` of the next question. */
export function useReadPages<O extends Read>(
  operation: O,
  args: Args<O>,
  { enabled = true, keep = true }: ReadOptions = {},
) {
  return useInfiniteQuery<Answer<O>, Failure, InfiniteData<Answer<O>, string>, readonly unknown[], string>({
    queryKey: [operation, args, "pages"],
    queryFn: ({ signal, pageParam }) =>
      read(
        operation,
        pageParam === "" ? args : ({ ...(args as object), cursor: pageParam } as Args<O>),
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => {
      const { next, cursor } = last as { next?: string | null; cursor?: string | null };
      // The security log calls it `cursor`.
      return next ?? cursor;
    },
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** What no command changes. */
const STEADY: ReadonlySet<unknown> = new Set<Read>(["get-demonstration"]);

/** Sends a command; afterwards all that is on the screen is read again (what did not change does not move). */
export function useCommand<O extends Command>(
  operation: O,
): UseMutationResult<Result<O>, Failure, Sending<O>> {
  const client = useQueryClient();
  return useMutation<Result<O>, Failure, Sending<O>>({
    mutationFn: (sending) => send(operation, sending),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey: [read] }) => !STEADY.has(read) }),
  });
}

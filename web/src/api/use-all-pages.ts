import { useEffect } from "react";

interface Paged {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isError: boolean;
  readonly fetchNextPage: () => unknown;
}

/** Reads a list to its end, page by page: for sums and print, where half of it would say something wrong. */
export function useAllPages({ hasNextPage, isFetchingNextPage, isError, fetchNextPage }: Paged): void {
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
}

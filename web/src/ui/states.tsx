/** The states that every page has besides its good one: reading, empty, refused, without a right, unreachable. */
import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, use, useDeferredValue } from "react";
import { Failure } from "../api/failure.ts";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";
import { HeadedContext } from "./headed.ts";
import styles from "./states.module.css";

const SKELETON_ROWS = 8;

/** Bars in the shape of what comes: rows of a table, or lines of a text. Nothing is shown for the first moment, so that quick answers do not flicker. */
export function Reading({ rows = SKELETON_ROWS }: { readonly rows?: number }) {
  const say = useWords(commonWords);
  return (
    <div className={styles.reading} role="status">
      <span className="visually-hidden">{say("loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no other identity
        <span key={row} className={styles.bar} style={{ width: `${94 - ((row * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

interface EmptyProps {
  /** What will be here. */
  readonly children: ReactNode;
  /** The first step towards it, as a button or a link. */
  readonly step?: ReactNode;
}

export function Empty({ children, step }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {step}
    </div>
  );
}

/** What was refused: the server's words, where it is wrong, and what to do next. */
export function FailureView({
  failure,
  onAgain,
}: {
  readonly failure: Failure;
  readonly onAgain?: () => void;
}) {
  const say = useWords(commonWords);
  const Words = use(HeadedContext) ? "p" : "h1";
  const { code, status, title, detail, next } = failure.problem;
  const isAway = code === "unreachable";
  const hasNoRight = status === 403 || status === 404;
  const words = isAway ? say("unreachable") : hasNoRight ? say("noRight") : (detail ?? title);
  const step = isAway ? say("unreachableNext") : hasNoRight ? say("noRightNext") : next;
  return (
    <div className={styles.failure} role="alert">
      <Words className={styles.failureWords}>{words}</Words>
      {step === undefined ? null : (
        <p>
          {hasNoRight || isAway ? null : say("next")}
          {step}
        </p>
      )}
      {onAgain === undefined || hasNoRight ? null : <Button onClick={onAgain}>{say("again")}</Button>}
    </div>
  );
}

interface StateOfProps<T> {
  readonly read: Pick<UseQueryResult<T, Failure>, "data" | "error" | "refetch">;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/**
 * What was read, or the state in its place. Old data stand while new are read or cannot be. What comes for the first time is made in small slices: a whole
 * page at once would hold up the reader's hand. What changes afterwards is there at once.
 */
export function StateOf<T>({ read: { data, error, refetch }, rows, children }: StateOfProps<T>) {
  const isHere = useDeferredValue(data !== undefined);
  if (data !== undefined && isHere) return children(data);
  if (error instanceof Failure) return <FailureView failure={error} onAgain={() => void refetch()} />;
  return <Reading {...(rows === undefined ? {} : { rows })} />;
}

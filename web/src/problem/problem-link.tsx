import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useScope } from "../app/campaign.ts";
import styles from "./problem.module.css";

interface ProblemLinkProps {
  readonly problem: string;
  /** Opens it where the reader is; without it, on its own page. */
  readonly onProblem?: (problem: string) => void;
  readonly children: ReactNode;
}

/** Another problem, opened where one is reading. */
export function ProblemLink({ problem, onProblem, children }: ProblemLinkProps) {
  const { campaign } = useScope();
  if (onProblem !== undefined)
    return (
      <button type="button" className={styles.linkButton} onClick={() => onProblem(problem)}>
        {children}
      </button>
    );
  return (
    <Link className={styles.linkButton} to="/c/$campaign/problems/$problem" params={{ campaign, problem }}>
      {children}
    </Link>
  );
}

import type { ReactNode } from "react";
import styles from "./rates.module.css";

interface CountRowProps {
  readonly name: string;
  readonly definition: string;
  /** The number. */
  readonly children: ReactNode;
}

/** A count: its name, the number, what is counted. */
export function CountRow({ name, definition, children }: CountRowProps) {
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{name}</span>
      </th>
      <td className={styles.number}>
        <strong>{children}</strong>
      </td>
      <td className={styles.meaning}>{definition}</td>
    </tr>
  );
}

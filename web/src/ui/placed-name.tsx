import { useCampaign } from "../app/campaign.ts";
import styles from "./placed-name.module.css";

interface PlacedNameProps {
  readonly name: string;
  /** The units above it, the highest first. */
  readonly above: readonly string[];
}

/** A unit by its name, with what tells it from others of that name behind it; the reader's own county or town need not be said. */
export function PlacedName({ name, above }: PlacedNameProps) {
  const { home } = useCampaign();
  const others = above.filter((one) => !home.some((own) => own.name === one));
  return (
    <>
      {name}
      {others.length === 0 ? null : <span className={styles.above}> {others.join(" ")}</span>}
    </>
  );
}

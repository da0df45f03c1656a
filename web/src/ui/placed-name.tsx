import { type Campaign, useCampaign } from "../app/campaign.ts";
import styles from "./placed-name.module.css";

interface PlacedNameProps {
  readonly name: string;
  /** The units above it, the highest first. */
  readonly above: readonly string[];
}

const outside = (above: readonly string[], home: Campaign["home"]): readonly string[] =>
  above.filter((one) => !home.some((own) => own.name === one));

/** For headings: 「丑区 东一镇 竹一村」, without the reader's own county or town. */
export function useFullName(): (name: string, above: readonly string[]) => string {
  const { home } = useCampaign();
  return (name, above) => [...outside(above, home), name].join(" ");
}

/** A unit by its name, with what tells it from others of that name behind it; the reader's own county or town need not be said. */
export function PlacedName({ name, above }: PlacedNameProps) {
  const { home } = useCampaign();
  const others = outside(above, home);
  return (
    <>
      {name}
      {others.length === 0 ? null : <span className={styles.above}> {others.join(" ")}</span>}
    </>
  );
}

/** What every draw says of itself before it is drawn. */
export interface SourceValues {
  readonly title: string;
  readonly source: string;
  /** Only where it was made in public a moment ago. */
  readonly seed?: string;
}

/** The part of a publishing command's body that these fields give; a seed that is still to come out is left out. */
export const sourceOf = ({ title, source, seed }: SourceValues) => ({
  title,
  source,
  ...(seed === undefined || seed.trim() === "" ? {} : { seed: seed.trim() }),
});

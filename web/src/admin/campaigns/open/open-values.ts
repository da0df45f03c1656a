/** What is filled in to open a campaign, and what is sent of it. */
import type { Body } from "../../../api/types.ts";

export interface OpenValues {
  readonly title: string;
  readonly root: readonly { readonly unit: string; readonly name: string }[];
  readonly parent?: string;
  readonly first_day: string;
  readonly last_day: string;
}

export interface Chosen {
  /** The policy's text. */
  readonly text: string;
  /** Variants by decision, those that the text has itself included. */
  readonly variants: Readonly<Record<string, string>>;
  readonly setBy: string;
}

/** @param campaign made once, so that sending twice opens one */
export function openBody(
  campaign: string,
  { title, root, parent, first_day, last_day }: OpenValues,
  { text, variants, setBy }: Chosen,
): Body<"open-campaign"> {
  const set_by = setBy.trim();
  const decisions = Object.fromEntries(
    Object.entries(variants).map(([id, value]) => [id, { value, ...(set_by === "" ? {} : { set_by }) }]),
  );
  return {
    campaign,
    title: title.trim(),
    root: root[0]?.unit ?? "",
    ...(parent ? { parent } : {}),
    first_day,
    last_day,
    policy: text,
    ...(Object.keys(decisions).length === 0 ? {} : { decisions }),
  };
}

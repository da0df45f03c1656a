/** How a problem is handed over and by when it is to be put right: the policy's `channels` (S1-18, S2-5). */
import type { Limit, Policy } from "@cunjing/engine";
import type { Phrase } from "../failures/phrase.ts";

export const SEVERITY_IDS = ["ordinary", "prominent", "serious"] as const;
export type Severity = (typeof SEVERITY_IDS)[number];

/** A limit as the policy has it; `as_stated`: the document that hands it over names the day. */
export type ChannelLimit = Limit & { readonly as_stated?: boolean | undefined };

export interface Channel {
  /** on_the_spot, notice, warning, or the policy's own such as negative_list. */
  readonly id: string;
  readonly label: Phrase;
  /** The severity for which it is the default channel; null: for none. */
  readonly severity: Severity | null;
  readonly limits: Readonly<Record<Severity, ChannelLimit>>;
  /** The policy's document that goes with it; null: none. */
  readonly document: string | null;
  /** It counts as a warning on the lineage (S1-26). */
  readonly warns: boolean;
  /** Where the policy says so. */
  readonly clause: readonly string[];
}

const AS_STATED: ChannelLimit = { as_stated: true };

function allSeverities(limit: ChannelLimit): Channel["limits"] {
  return { ordinary: limit, prominent: limit, serious: limit };
}

/**
 * Where a policy names no channels. The numbers are the rural default of requirements E1: on the spot the same day, ordinary 3
 * workdays, prominent 7, serious as the warning says. A proposal: an office that decides otherwise writes its own `channels`.
 */
export const DEFAULT_CHANNELS: readonly Channel[] = [
  {
    id: "on_the_spot",
    label: { zh: "现场交办", en: "on the spot" },
    severity: null,
    limits: allSeverities({ same_day: true }),
    document: null,
    warns: false,
    clause: [],
  },
  {
    id: "notice",
    label: { zh: "督办通知", en: "notice" },
    severity: "ordinary",
    limits: { ordinary: { workdays: 3 }, prominent: { workdays: 7 }, serious: AS_STATED },
    document: null,
    warns: false,
    clause: [],
  },
  {
    id: "warning",
    label: { zh: "督办警示", en: "warning" },
    severity: "serious",
    limits: allSeverities(AS_STATED),
    document: null,
    warns: true,
    clause: [],
  },
];

/** The policy's channels in the order that it names them, or DEFAULT_CHANNELS. A channel without a limit states the day each time. */
export function readChannels(channels: Policy["channels"]): readonly Channel[] {
  const named = Object.entries(channels ?? {});
  if (named.length === 0) return DEFAULT_CHANNELS;
  return named.map(([id, { label, severity, limit, document, warns, clause }]) => ({
    id,
    label: { zh: label, en: id.replaceAll("_", " ") },
    severity: severity ?? null,
    limits: allSeverities(limit ?? AS_STATED),
    document: document ?? null,
    warns: warns ?? false,
    clause: clause ?? [],
  }));
}

/**
 * The channel for a severity: the one that names it, else that of the next lower severity that has one, else the first that is
 * not for what is fixed at once. Undefined only where there are no channels at all.
 */
export function channelFor(channels: readonly Channel[], severity: Severity): Channel | undefined {
  for (let at = SEVERITY_IDS.indexOf(severity); at >= 0; at--) {
    const found = channels.find((channel) => channel.severity === SEVERITY_IDS[at]);
    if (found !== undefined) return found;
  }
  return channels.find(({ id }) => id !== "on_the_spot") ?? channels[0];
}

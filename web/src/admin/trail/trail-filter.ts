import { TRAIL_GROUP_NAMES, TRAIL_KIND_NAMES, type TrailGroup, type TrailKind } from "@cunjing/contract";

export interface TrailFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly group?: TrailGroup | undefined;
  readonly kind?: TrailKind | undefined;
  readonly subject?: string | undefined;
}

type Texts = { readonly [Name in keyof TrailFilter]?: string | undefined };

/** The filter of an address; a kind or group that nobody knows is none. */
export function readFilter({ from, to, group, kind, subject }: Texts): TrailFilter {
  return {
    from,
    to,
    group: TRAIL_GROUP_NAMES.find((one) => one === group),
    kind: TRAIL_KIND_NAMES.find((one) => one === kind),
    subject,
  };
}

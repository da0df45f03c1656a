import type { Body } from "@cunjing/documents";
import { bodyOfName, organsOf } from "./body-of-name.ts";
import type { DocumentContext } from "./document-context.ts";

/** The organ of a policy's text as a document names it; of several that sign together, the first, which drafts and numbers it. */
export function issuerOf(context: DocumentContext, by: string): Body {
  const [first = by] = organsOf(by).names;
  return bodyOfName(context.place.fullName(first), context.level);
}

/** The organ for each of `count` pools: one each where the policy says 分别, else the same for all. */
export function issuersOf(context: DocumentContext, by: string, count: number): readonly Body[] {
  const { names, each } = organsOf(by);
  return Array.from({ length: count }, (_, at) => {
    const name = each ? names[at % names.length] : names[0];
    return bodyOfName(context.place.fullName(name ?? by), context.level);
  });
}

/** The campaign's office, which drafts what goes out and keeps what comes in. */
export function officeBody(context: DocumentContext): Body {
  const offices = Object.values(context.policy.bodies ?? {}).filter(
    ({ kind }) => kind === "leading_group_office",
  );
  const name = offices[0]?.label ?? `${context.place.root}农村人居环境整治工作办公室`;
  return issuerOf(context, name);
}

/** A village's own committee, to which slips on the spot are handed. */
export function committeeOf({ units }: DocumentContext, unit: string): Body {
  const kind = units.kind(unit) === "community" ? "居民委员会" : "村民委员会";
  return { kind: "village", level: "village", name: `${units.path(unit)}${kind}` };
}

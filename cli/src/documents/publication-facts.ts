import type { DocumentContext } from "./document-context.ts";
import { officeBody } from "./issuers.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";

/** 公示稿 of every list that the policy publishes to the public: units and ranks, never persons or households (D-5, E7). */
export function planPublications(context: DocumentContext): readonly PlannedDocument[] {
  const open = Object.entries(context.policy.publications ?? {}).filter(([, { to }]) => to === "public");
  return open.flatMap(([entry, { of, label }]) =>
    context.run.lists
      .filter(
        ({ list, period, members }) =>
          of.includes(list) && period === context.period.id && members.length > 0,
      )
      .map((list) =>
        planned(
          "publication-draft",
          list.label.replace(/（.*）/, ""),
          () => ({
            issuer: officeBody(context),
            subject: `${context.shortTitle}${context.campaign}${label}`,
            grounds: context.grounds,
            columns: ["序号", "单位", "名次"],
            rows: list.members.map(({ unit_name, pool, rank }, at) => [
              String(at + 1),
              unit_name,
              rank === undefined ? "—" : `${poolName(context, pool)}第${rank}名`,
            ]),
            from: context.issueDay,
            to: dayAfter(context.issueDay, 6),
            contact: { ...context.contact, address: "（办公地址）" },
            day: context.issueDay,
          }),
          { entry },
        ),
      ),
  );
}

function poolName({ run, period }: DocumentContext, pool: string | undefined): string {
  const ranks = run.results.filter((one) => one.period === period.id).flatMap((one) => one.ranks);
  return ranks.find((rank) => rank.pool === pool)?.pool_label ?? "";
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

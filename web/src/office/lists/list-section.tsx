import { Link } from "@tanstack/react-router";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { ClauseMarks } from "../../ui/clause-marks.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../words/define-words.ts";
import { listWords } from "../../words/lists.ts";
import styles from "./lists.module.css";
import type { List } from "./lists-heading.ts";
import { useRankedUnits } from "./use-ranked-units.ts";

const TONES = { red: "red-list", black: "black-list", other: "plain" } as const;

/** A list: its name, its clause, its units with their numbers, and the measures that follow from it. */
export function ListSection({ list, assessment }: { readonly list: List; readonly assessment: string }) {
  const say = useWords(listWords);
  const { label, kind, clause, size, members } = list;
  return (
    <section className={styles.list} aria-label={label}>
      <header>
        <h2>
          {kind === "other" ? null : <Tag tone={TONES[kind]}>{say(kind)}</Tag>} {label}
        </h2>
        <span className={styles.soft}>
          {say("size", { count: size })} <ClauseMarks clauses={clause} />
        </span>
      </header>
      {size === 0 ? (
        <p className={styles.soft}>{say("empty")}</p>
      ) : (
        <Members list={list} assessment={assessment} />
      )}
      {size > members.length ? <p className={styles.soft}>{say("more")}</p> : null}
    </section>
  );
}

function Members({
  list: { list, label, members },
  assessment,
}: {
  readonly list: List;
  readonly assessment: string;
}) {
  const say = useWords(listWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const ranked = useRankedUnits(assessment);
  const canSee = can("measure.read");
  const measures = useRead(
    "list-campaign-measures",
    { campaign, assessment, limit: 200 },
    { enabled: canSee },
  );
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say("unit")}</th>
          <th scope="col">{say("because")}</th>
          {canSee ? <th scope="col">{say("leadsTo")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {members.map(({ unit, unit_name, tied_at_edge }) => {
          const lines = ranked.get(unit)?.filter(({ lists }) => lists.includes(list)) ?? [];
          const follow = measures.data?.measures.filter((one) => one.unit === unit) ?? [];
          return (
            <tr key={unit}>
              <th scope="row">{unit_name}</th>
              <td>
                {lines.map(({ score_of, printed, ranks: [rank] }) => (
                  <span key={score_of}>
                    {rank === undefined
                      ? printed
                      : say("becauseOf", {
                          pool: rank.pool_label,
                          size: rank.size,
                          rank: rank.rank,
                          score: printed ?? "",
                        })}{" "}
                    <Link
                      className={styles.inline ?? ""}
                      to="/c/$campaign/assessments/$assessment"
                      params={{ campaign, assessment }}
                      search={{ at: unit, score: score_of, pool: rank?.pool, view: "ranking" } as never}
                    >
                      {say("why")}
                    </Link>
                  </span>
                ))}
                {tied_at_edge ? <span className={styles.soft}> {say("tied")}</span> : null}
              </td>
              {canSee ? (
                <td>
                  {follow.map((one) => (
                    <Link
                      key={one.key}
                      className={styles.measure ?? ""}
                      to="/c/$campaign/measures"
                      params={{ campaign }}
                      search={{ assessment, measure: one.key } as never}
                    >
                      {one.label}
                    </Link>
                  ))}
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

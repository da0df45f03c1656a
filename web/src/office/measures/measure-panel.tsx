import { Link } from "@tanstack/react-router";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { ClauseMarks } from "../../ui/clause-marks.tsx";
import { formatTime } from "../../ui/format.ts";
import { useFullName } from "../../ui/placed-name.tsx";
import { SidePanel } from "../../ui/side-panel.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { measureWords } from "../../words/measures.ts";
import { DecideMeasure } from "./decide-measure.tsx";
import { FindGround } from "./find-ground.tsx";
import { isDecidable, type Measure } from "./groups.ts";
import { MeasureBecause } from "./measure-because.tsx";
import styles from "./measures.module.css";
import { RecordDone } from "./record-done.tsx";

/** Why a measure is proposed, who decides, what was found and decided; and the step that is next. */
export function MeasurePanel({
  measure,
  onClose,
}: {
  readonly measure: Measure;
  readonly onClose: () => void;
}) {
  const say = useWords(measureWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const fullName = useFullName();
  const { assessment, unit, unit_name, above, label, state, clause, by, on, with: together, due } = measure;
  const { needs_finding, finding_reason, found_by, found_at } = measure;
  const { decision_reason, decided_by, decided_at, carried_out_on } = measure;
  const canFind = can("measure.find") && ["awaits_finding", "not_found", "proposed"].includes(state);
  const canDecide = can("measure.decide");
  return (
    <SidePanel
      heading={say("panel", { unit: fullName(unit_name, above), measure: label })}
      label={say("panel", { unit: fullName(unit_name, above), measure: label })}
      onClose={() => {
        onClose();
        document.querySelector<HTMLButtonElement>(`[data-measure="${CSS.escape(measure.key)}"]`)?.focus();
      }}
    >
      <p>
        {by === null ? null : say("by", { by })} <ClauseMarks clauses={clause} />
      </p>
      {on.length === 0 ? null : <p>{say("on", { on: on.map((one) => one.label).join(comma) })}</p>}
      {together.length === 0 ? null : <p>{say("with", { with: together.join(comma) })}</p>}
      {due === null ? null : <p>{say("due", { due })}</p>}
      <MeasureBecause measure={measure} />
      <p>
        <Link
          to="/c/$campaign/assessments/$assessment"
          params={{ campaign, assessment }}
          search={{ at: unit, view: "ranking" } as never}
        >
          {say("openRanking")}
        </Link>
      </p>
      {needs_finding === null ? null : (
        <section className={styles.part}>
          <h3>{say("finding")}</h3>
          {found_at === null ? null : (
            <p>
              {say("foundBy", {
                by: found_by ?? "",
                time: formatTime(found_at, language),
                reason: finding_reason ?? "",
              })}
            </p>
          )}
          {canFind && decided_at === null ? <FindGround measure={measure} /> : null}
        </section>
      )}
      {decided_at === null ? null : (
        <section className={styles.part}>
          <h3>{say("decision")}</h3>
          <p>
            {say("foundBy", {
              by: decided_by ?? "",
              time: formatTime(decided_at, language),
              reason: decision_reason ?? "",
            })}
          </p>
          {carried_out_on === null ? null : <p>{say("carriedOut", { day: carried_out_on })}</p>}
        </section>
      )}
      {canDecide && (state === "proposed" || state === "rejected") ? (
        isDecidable(measure) ? (
          <DecideMeasure measure={measure} />
        ) : (
          <p className={styles.soft}>{say("notDecidable")}</p>
        )
      ) : null}
      {canDecide && state === "accepted" ? <RecordDone measure={measure} /> : null}
    </SidePanel>
  );
}

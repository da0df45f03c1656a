import { useRead } from "../../../api/queries.ts";
import { asExplained, type Explained, withPrinted } from "../../../ui/explanation/explained.ts";
import { ExplanationTree } from "../../../ui/explanation/explanation-tree.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { usePeriodParams, usePeriodSearch } from "../period/use-period.ts";

interface UnitWhyProps {
  readonly unit: string;
  readonly scoreOf: string | undefined;
  /** The score as the server prints it. */
  readonly printed: string | null | undefined;
  readonly onObject?: (node: Explained) => void;
}

/** The explanation of a unit's score, down to its inspections, problems and photos. */
export function UnitWhy({ unit, scoreOf, printed, onObject }: UnitWhyProps) {
  const args = usePeriodParams();
  const { fact } = usePeriodSearch();
  const read = useRead("explain-assessment-result", {
    ...args,
    unit,
    ...(scoreOf === undefined ? {} : { score_of: scoreOf }),
  });
  return (
    <StateOf read={read}>
      {(answer) => (
        <ExplanationTree
          key={`${unit} ${fact ?? ""}`}
          tree={printed == null ? asExplained(answer) : withPrinted(asExplained(answer), printed)}
          {...(fact === undefined ? {} : { at: fact })}
          {...(onObject === undefined ? {} : { onObject })}
        />
      )}
    </StateOf>
  );
}

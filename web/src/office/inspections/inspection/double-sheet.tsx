import { Link } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { Section } from "../../../ui/page.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import sheet from "../sheet/sheet.module.css";
import { isZero, lessThan, type StandardAnswer } from "../sheet/standard-of.ts";

type Inspection = Answer<"read-inspection">;

interface DoubleSheetProps {
  readonly inspection: Inspection;
  readonly standard: StandardAnswer | undefined;
}

/** Two teams' scores of one place beside each other. A team does not see the other's before its own is in; the server holds it back. */
export function DoubleSheet({ inspection, standard }: DoubleSheetProps) {
  const { campaign } = useScope();
  const { double_of, unit } = inspection;
  const near = useRead("list-inspections", { campaign, unit, limit: 100 }, { enabled: double_of === null });
  const second = near.data?.inspections.find((one) => one.double_of === inspection.inspection)?.inspection;
  const id = double_of ?? second;
  const other = useRead("read-inspection", { campaign, inspection: id ?? "" }, { enabled: id !== undefined });
  if (other.data === undefined) return null;
  const [one, two] = double_of === null ? [inspection, other.data] : [other.data, inspection];
  return <SideBySide one={one} two={two} standard={standard} />;
}

const changeOf = (inspection: Inspection, item: string): string =>
  inspection.lines.find((line) => line.item === item)?.change ?? "0";
const countsOf = (inspection: Inspection, item: string): readonly string[] =>
  inspection.items.filter((one) => one.item === item).map(({ count, score }) => count ?? score ?? "");

function SideBySide({
  one,
  two,
  standard,
}: {
  readonly one: Inspection;
  readonly two: Inspection;
  readonly standard: StandardAnswer | undefined;
}) {
  const say = useWords(inspectionWords);
  const comma = useComma();
  const { campaign } = useScope();
  const labels = new Map([...one.lines, ...two.lines].map(({ item, label }) => [item, label]));
  const items =
    standard?.items.map(({ id, label }) => ({ id, label })) ??
    [...labels].map(([id, label]) => ({ id, label }));
  const rows = items.map(({ id, label }) => ({
    id,
    label,
    by: lessThan(changeOf(two, id), changeOf(one, id)) ?? "",
  }));
  const differing = rows.filter(({ by }) => by !== "" && !isZero(by));
  const points = lessThan(two.score, one.score) ?? "—";
  return (
    <Section heading={say("bySide")}>
      <p>
        {differing.length === 0 ? say("agreeItems") : say("differItems", { count: differing.length, points })}
      </p>
      <table className={sheet.sheet}>
        <caption className="visually-hidden">{say("bySide")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("item")}</th>
            {[one, two].map((which, at) => (
              <th key={which.inspection} scope="col">
                <Link
                  to="/c/$campaign/inspections/$inspection"
                  params={{ campaign, inspection: which.inspection }}
                >
                  {say(at === 0 ? "first" : "second")} {which.team_name} {which.day}
                </Link>
              </th>
            ))}
            <th scope="col" className={sheet.number}>
              {say("difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {differing.map(({ id, label, by }) => (
            <tr key={id} className={sheet.filled}>
              <th scope="row">{label}</th>
              {[one, two].map((which) => (
                <td key={which.inspection}>
                  {countsOf(which, id).join(comma) || say("nothingFound")} ({changeOf(which, id)})
                </td>
              ))}
              <td className={sheet.number}>{by}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say("total")}</th>
            <td>{one.score ?? "—"}</td>
            <td>{two.score ?? "—"}</td>
            <td className={sheet.number}>{points}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";
import { Page } from "../../../ui/page.tsx";
import { useWords } from "../../../words/define-words.ts";
import { importWords } from "../../../words/imports.ts";
import { ImportBoundaries } from "./import-boundaries.tsx";
import { ImportSheet } from "./import-sheet.tsx";

const route = getRouteApi("/site/units/import");

/** A sheet of units or a file of boundaries: first what it would change and all that is wrong in it, then it is done. */
export function ImportPage() {
  const say = useWords(importWords);
  const navigate = useNavigate();
  const what = route.useSearch().what === "boundaries" ? "boundaries" : "units";
  return (
    <Page
      title={say("title")}
      heading={say(what === "units" ? "sheetHeading" : "boundaryHeading")}
      lead={say(what === "units" ? "sheetLead" : "boundaryLead")}
      actions={<Link to="/site/units">{say("back")}</Link>}
    >
      <Segmented
        style={{ alignSelf: "flex-start" }}
        aria-label={say("title")}
        value={what}
        onChange={(next) => void navigate({ to: ".", search: next === "units" ? {} : { what: next } })}
        options={[
          { value: "units", label: say("sheet") },
          { value: "boundaries", label: say("boundaries") },
        ]}
      />
      {what === "units" ? <ImportSheet /> : <ImportBoundaries />}
    </Page>
  );
}

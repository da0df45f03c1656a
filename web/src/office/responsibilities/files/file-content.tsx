import { useRead } from "../../../api/queries.ts";
import { Section } from "../../../ui/page.tsx";
import { StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { useView } from "../use-view.ts";
import { HoldingTable } from "./holding-table.tsx";

/** A version as it was filed. */
export function FileContent({ file }: { readonly file: string }) {
  const say = useWords(responsibilityWords);
  const { campaign } = useView();
  const read = useRead("read-responsibility-file", { campaign, file });
  return (
    <StateOf read={read}>
      {({ title, number, unit_name, digest, content }) => (
        <Section heading={`${unit_name} ${title} ${say("version", { number })}`}>
          <p>
            {say("digest")} <code>{digest}</code>
          </p>
          <HoldingTable rows={content} />
        </Section>
      )}
    </StateOf>
  );
}

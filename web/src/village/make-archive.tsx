import { Link } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useCommand, useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import { addressOfThing } from "../app/links.ts";
import { useTell } from "../ui/tell.tsx";
import { useWords } from "../words/define-words.ts";
import { villageWords } from "../words/village.ts";

/** Drafts the village's archive in the name of one of the reader's organs; its files are made by a job. */
export function MakeArchive({ unit }: { readonly unit: string }) {
  const say = useWords(villageWords);
  const tell = useTell();
  const { campaign } = useScope();
  const organs = useRead("list-organs", { campaign });
  const draft = useCommand("draft-document");
  const own = (organs.data?.organs ?? []).filter((one) => one.own);
  if (own.length === 0) return null;

  async function make(organ: string) {
    const document = crypto.randomUUID();
    try {
      await draft.mutateAsync({
        args: { campaign },
        body: { document, kind: "village-archive", subject: unit, organ },
      });
      const to = addressOfThing(campaign, { noun: "document", id: document }) as string;
      tell.done(
        <>
          {say("archiveMade")} <Link to={to}>{say("openDocument")}</Link>
        </>,
      );
    } catch (error) {
      tell.failed(error);
    }
  }

  const [only] = own;
  if (own.length === 1 && only !== undefined)
    return (
      <Button loading={draft.isPending} onClick={() => void make(only.organ)}>
        {say("archive")}
      </Button>
    );
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: own.map(({ organ, name }) => ({ key: organ, label: name, onClick: () => void make(organ) })),
      }}
    >
      <Button loading={draft.isPending}>{say("archive")}</Button>
    </Dropdown>
  );
}

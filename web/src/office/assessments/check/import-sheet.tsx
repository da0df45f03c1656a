import { Button } from "antd";
import { useRef } from "react";
import { useCommand } from "../../../api/queries.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams } from "../period/use-period.ts";

/** Takes back the exported table, filled in with reasons; all of it, or nothing with each error by its cell. */
export function ImportSheet({ sheet }: { readonly sheet: string }) {
  const say = useWords(periodWords);
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const bring = useCommand("import-check-sheet");
  const input = useRef<HTMLInputElement>(null);
  async function take(file: File) {
    try {
      const content = await base64Of(file);
      const { objections } = await bring.mutateAsync({
        args: { campaign },
        body: { assessment, sheet, file: file.name, content },
      });
      tell.done(say("imported", { count: objections }));
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv"
        aria-label={say("importSheet")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void take(file);
          // The same file, mended, may be chosen again.
          target.value = "";
        }}
      />
      <Button loading={bring.isPending} onClick={() => input.current?.click()}>
        {say("importSheet")}
      </Button>
    </>
  );
}

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

import type { ErrorComponentProps } from "@tanstack/react-router";
import { Button } from "antd";
import { Failure } from "../api/failure.ts";
import { FailureView } from "../ui/states.tsx";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";
import { shellWords } from "../words/shell.ts";

/** A page that broke: what was read stays, nothing was sent; it can be opened anew. Also where a new version took an old page's files away. */
export function PageFailed({ error }: Pick<ErrorComponentProps, "error">) {
  const say = useWords(shellWords);
  const common = useWords(commonWords);
  if (error instanceof Failure) return <FailureView failure={error} onAgain={() => location.reload()} />;
  return (
    <main style={{ padding: 32 }} role="alert">
      <h1>{say("pageBroken")}</h1>
      <p>{say("pageBrokenNext")}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {common("again")}
      </Button>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
    </main>
  );
}

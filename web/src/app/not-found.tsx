import { Link } from "@tanstack/react-router";
import { Empty } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { shellWords } from "../words/shell.ts";

export function NotFound() {
  const say = useWords(shellWords);
  return (
    <main style={{ padding: 32 }}>
      <h1>{say("pageAway")}</h1>
      <Empty step={<Link to="/">{say("toStart")}</Link>}>{say("pageAwayNext")}</Empty>
    </main>
  );
}

import { useCommand } from "../../api/queries.ts";
import { useTell } from "../../ui/tell.tsx";
import { type Language, useLanguage } from "../../words/define-words.ts";

/** Changes the language of the screen at once, and of the account's messages with it. */
export function useKeepLanguage(): (language: Language) => void {
  const [, change] = useLanguage();
  const tell = useTell();
  const keep = useCommand("set-language");
  return (language) => {
    change(language);
    keep.mutateAsync({ args: {}, body: { language } }).catch((error: unknown) => tell.failed(error));
  };
}

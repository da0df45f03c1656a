import { useSyncExternalStore } from "react";
import { formatTime } from "../../ui/format.ts";
import { commonWords } from "../../words/common.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import styles from "./offline-bar.module.css";

let since = new Date().toISOString();

function listen(listener: () => void): () => void {
  const hear = () => {
    if (!navigator.onLine) since = new Date().toISOString();
    listener();
  };
  addEventListener("online", hear);
  addEventListener("offline", hear);
  return () => {
    removeEventListener("online", hear);
    removeEventListener("offline", hear);
  };
}

/** Says that there is no network and how old what stands here is. */
export function OfflineBar() {
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  const say = useWords(commonWords);
  const [language] = useLanguage();
  if (isOnline) return null;
  return (
    <div className={styles.bar} role="status">
      {say("offline", { time: formatTime(since, language) })}
    </div>
  );
}

import { useState } from "react";
import type { LookedAt } from "./look-at-policy.ts";

interface PolicyFile {
  readonly name: string;
  readonly text: string;
  /** Undefined while the engine reads it. */
  readonly looked: LookedAt | undefined;
}

/** The chosen text and what the engine finds in it; the engine is fetched only now. */
export function usePolicyFile(onRead: (looked: LookedAt) => void) {
  const [file, setFile] = useState<PolicyFile>();

  async function choose(chosen: File | undefined, day: string | undefined) {
    if (chosen === undefined) {
      setFile(undefined);
      return;
    }
    const text = await chosen.text();
    setFile({ name: chosen.name, text, looked: undefined });
    const { lookAtPolicy } = await import("./look-at-policy.ts");
    // The longest text takes a second of the processor: the page says first that it is being read.
    await new Promise((wake) => setTimeout(wake, 30));
    const looked = lookAtPolicy(text, day);
    setFile({ name: chosen.name, text, looked });
    onRead(looked);
  }
  return { file, choose };
}

/** A team's effect in words: shares of the full mark above (lenient) or below (strict) the teams that it shares places with. */

/** @param effect a decimal, such as "-0.0312"; null where the team is linked to no other */
export function strictnessWords(effect: string | null): {
  readonly key: "teamsStrict" | "teamsLenient" | "teamsEven";
  /** Points of a hundred, with one decimal and its sign. */
  readonly points: string;
} {
  const points = Number(effect ?? 0) * 100;
  const printed = points.toFixed(1);
  if (Number(printed) === 0) return { key: "teamsEven", points: "" };
  return {
    key: points < 0 ? "teamsStrict" : "teamsLenient",
    points: points > 0 ? `+${printed}` : printed.replace("-", "−"),
  };
}

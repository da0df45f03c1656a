/** What is entered of a problem that came in at a desk, and the command made of it. */
import type { Body, Result } from "../../api/types.ts";
import type { PickedUnit } from "../../ui/unit-picker.tsx";

export interface RegisterValues {
  readonly source?: string | undefined;
  /** One of them; a picker gives a list. */
  readonly units?: readonly PickedUnit[] | undefined;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  readonly category?: string | undefined;
  readonly place_type?: string | undefined;
  readonly behaviour?: string | undefined;
  readonly zone?: string | undefined;
  readonly severity?: "ordinary" | "prominent" | "serious" | undefined;
  /** "": nobody knows. */
  readonly stock?: "" | "stock" | "new" | undefined;
  /** YYYY-MM-DD. */
  readonly found_on?: string | undefined;
  /** HH:MM of the site's clock. */
  readonly found_at?: string | undefined;
  readonly photos?: readonly File[] | undefined;
}

/** Fields by their names in the command's body; `at` is of its envelope. */
export const FIELD_OF = {
  unit: "units",
  source: "source",
  description: "description",
  place: "place",
  category: "category",
  place_type: "place_type",
  behaviour: "behaviour",
  zone: "zone",
  severity: "severity",
  stock: "stock",
  found_on: "found_on",
  at: "found_at",
  photos: "photos",
} as const;

export const blankValues = (today: string): RegisterValues => ({
  severity: "ordinary",
  stock: "",
  found_on: today,
});

/** For the next one of a stack: what they have in common is entered once. */
export const nextValues = ({ source, units, found_on }: RegisterValues, today: string): RegisterValues => ({
  ...blankValues(today),
  source,
  units,
  found_on: found_on ?? today,
});

/** The site's clock has no summer time (requirements: China's zone). */
const SITE_OFFSET = "+08:00";

/** When it was found, where the hour is known. */
export const foundAt = ({ found_on, found_at }: RegisterValues): string | undefined =>
  found_on === undefined || found_at === undefined || found_at === ""
    ? undefined
    : `${found_on}T${found_at.slice(0, 5)}:00${SITE_OFFSET}`;

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;

/**
 * @param problem its id, made here so that sending again is the same
 * @param photos ids under which its photos follow
 */
export function bodyOf(
  values: RegisterValues,
  problem: string,
  photos: readonly string[],
): Body<"find-problem"> {
  const { source, units, category, place_type, behaviour, zone, severity, stock, found_on } = values;
  const said = {
    source,
    category,
    place_type,
    behaviour,
    zone,
    severity,
    stock: stock === "" ? undefined : stock,
    place: filled(values.place),
    found_on,
  };
  return {
    problem,
    unit: units?.[0]?.unit ?? "",
    description: values.description?.trim() ?? "",
    photos: [...photos],
    ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<
      Body<"find-problem">
    >),
  };
}

/** One that was recorded in this sitting. */
export interface Recorded {
  readonly problem: string;
  readonly unit: PickedUnit;
  /** null while a seal keeps it. */
  readonly serial: Result<"find-problem">["serial"];
  readonly description: string;
}

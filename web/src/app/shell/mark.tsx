/** A round bronze mirror with a roof in it: 村镜. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.5" fill="none" stroke="var(--indigo)" strokeWidth="1.6" />
      <circle cx="12" cy="12" r="7.6" fill="var(--indigo-wash)" stroke="var(--indigo)" strokeWidth="0.8" />
      <path
        d="M6.8 12.2 12 8l5.2 4.2M8.4 11.6V16h7.2v-4.4"
        fill="none"
        stroke="var(--indigo)"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}

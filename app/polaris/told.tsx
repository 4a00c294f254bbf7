/** What went wrong, where something did; a screen reader says it at once. */
export function Told({ problem }: { readonly problem: string | null }) {
  return problem === null ? null : (
    <div role="alert">
      <s-text tone="critical">{problem}</s-text>
    </div>
  );
}

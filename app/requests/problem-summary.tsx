/**
 * Everything that is wrong with a form, once more above it, each with the way to its field; `form` is about all of it. A page that is sent
 * back begins there, for the keyboard and for who listens, without any script.
 */
export function ProblemSummary({
  heading,
  messages,
}: {
  readonly heading: string;
  readonly messages: Readonly<Partial<Record<string, string>>>;
}) {
  const entries = Object.entries(messages);
  if (entries.length === 0) return null;
  return (
    <div role="alert" className="problems" tabIndex={-1} autoFocus>
      <p>{heading}</p>
      <ul>
        {entries.map(([field, message]) => (
          <li key={field}>{field === 'form' ? message : <a href={`#${field}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

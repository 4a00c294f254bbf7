import type { FileProblem } from '../../policy/import/read-file.ts';

/** Everything that is wrong with a file, with its line. */
export function FileProblems({ problems }: { readonly problems: readonly FileProblem[] }) {
  return (
    <s-banner tone="critical" heading="This file was not taken">
      <s-unordered-list>
        {problems.map(({ line, place, message }) => (
          <s-list-item key={`${line} ${place} ${message}`}>
            {line === null ? '' : `Line ${line}: `}
            {place === null ? '' : `${place}: `}
            {message}
          </s-list-item>
        ))}
      </s-unordered-list>
    </s-banner>
  );
}

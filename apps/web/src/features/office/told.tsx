/** What of a sheet was not read, a sentence each. */
export const Told = ({ lines }: { lines: string[] }) => (
  <ul className="note">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

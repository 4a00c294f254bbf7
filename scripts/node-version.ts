/** Why this Node cannot run Doorstep, in one line, or `null`. */
export function nodeProblem(version: string = process.versions.node): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fine = major === 20 ? minor >= 19 : major >= 22;
  return fine ? null : `Doorstep needs Node 20.19 or newer (20 or 22 and later); this is ${version}.`;
}

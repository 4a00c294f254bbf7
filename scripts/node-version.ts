/** Why this Node cannot run Doorstep, in one line, or `null`: the same versions as `engines` of package.json. */
export function nodeProblem(version: string = process.versions.node): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fine = major === 20 ? minor >= 19 : major === 22 ? minor >= 13 : major >= 24;
  return fine ? null : `Doorstep needs Node 20.19, 22.13 or 24 and newer; this is ${version}.`;
}

/**
 * Gives each of a list's rows a name that no other has: the second of a name is `Obon (2)`, by its place among those of its
 * name, so that a merchant finds it.
 */
export function tellApart(): (name: string, place: number) => string {
  const taken = new Set<string>();
  return (name, place) => {
    const told = (number: number) => (number === 1 ? name : `${name} (${number})`);
    let number = place;
    while (taken.has(told(number))) number += 1;
    taken.add(told(number));
    return told(number);
  };
}

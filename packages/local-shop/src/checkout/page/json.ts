/** JSON that the server put into the page. */
export function pageJson<Type>(id: string): Type {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as Type; // written by our own server
}

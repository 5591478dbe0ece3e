/** The parts of a cell with semicolons, without blanks around them. */
export function splitCell(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether a name is written as an acronym: capitals, digits and marks, two capitals at least. */
export function isAcronym(name: string): boolean {
  return name.length <= 8 && /^[\p{Lu}\d.&-]+$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);
}

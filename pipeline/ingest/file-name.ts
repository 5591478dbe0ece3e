import { readDate } from './calendar.js';

const DATE = /(?:^|\D)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?=\D|$)/;

/** The full date in a file's name (`paper_2016-09-20_title.txt`, `20160920.txt`) as ISO day, or empty. */
export function dateInFileName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const found = DATE.exec(name);
  if (!found || !/^(?:19|20)/.test(found[1]!)) return '';
  return readDate(`${found[1]}-${found[2]}-${found[3]}`);
}

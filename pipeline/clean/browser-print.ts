const DAY = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
const TIME = '(?:,? \\d{1,2}:\\d{2}(?: ?[AP]M)?)?';
const PAGE = '(?:page )?\\d{1,3}(?: ?/ ?| of )\\d{1,3}';
/** "https://paper.example/ferry   1/2", "1 of 2   14/03/2019, 11:32" */
const FOOT = new RegExp(
  `^(?:https?://\\S{1,300}\\s+${PAGE}|${PAGE}\\s+(?:https?://\\S{1,300}|${DAY}${TIME}))$`,
  'i',
);
/** "14/03/2019, 11:32   The ferry | The Paper", "The ferry | The Paper   https://paper.example/ferry" */
const HEAD = new RegExp(
  `^(?:${DAY}${TIME}\\s+\\S.{2,200}|\\S.{2,200}\\s+https?://\\S{1,300})$`,
  'i',
);

/** Whether a figure ends the line, as in every such foot. */
function endsInFigure(line: string): boolean {
  const last = line.trimEnd().slice(-2);
  return /\d$/.test(last) || /[AP]M$/i.test(last);
}

/** Whether the line is the foot that browsers print below a page: address or day, and page of pages. */
export function isPrintFoot(line: string): boolean {
  return line.length <= 500 && endsInFigure(line) && FOOT.test(line.trim());
}

/** Whether the line has the form of the head that they print above it: day or address, and title. */
export function isPrintHead(line: string): boolean {
  return line.length <= 500 && HEAD.test(line.trim());
}

/** What menus of a page say, one entry a line. */
const MENU = [
  'Skip to content',
  'Home',
  'News',
  'Politics',
  'Business',
  'Opinion',
  'Research Programs',
  'Experts',
  'Events',
  'Newsletters',
  'About Us',
  'International Affairs',
  'Fragile States',
  'Explore topic',
  'Why the strait will stay shut this year',
  'The long road to a river treaty',
  'Donate',
  'Search',
];

const PROSE = [
  'The ferry to the outer islands has not sailed since the harbour office withdrew its licence in the spring, and nobody expects it back.',
  'The licence was withdrawn because the two pumps had not been inspected, said the harbour master, Karl Storm, who called the decision hard but right.',
  'Islanders have asked the government for a smaller ferry until the case is settled, but the ministry says that it has no money for a licence of its own.',
];

const FOOT = [
  'Related',
  'Harbour masters meet in Orle',
  'Privacy policy',
  '© 2019 Ketter Institute',
];

/** The text of a page as `get_text` of a parser gives it: the title of the page, then each piece in a line. */
export const PIECES = [
  'The ferry that lost its licence | Ketter Institute',
  ...MENU,
  'Commentary',
  'The ferry that lost its licence',
  'Ann Lee',
  'Senior Fellow',
  'May 3, 2018',
  '4 min read',
  ...PROSE,
  ...FOOT,
].join('\n');

/** As a text browser shows it: indented, with bullets, and without the title of the page. */
export const INDENTED = [
  ...MENU.map((entry) => `    * ${entry}`),
  '',
  '      Commentary',
  '',
  '      The ferry that lost its licence',
  '',
  '          Ann Lee',
  '',
  '          May 3, 2018',
  '',
  ...PROSE.flatMap((paragraph) => [`      ${paragraph}`, '']),
  ...FOOT.map((line) => `    ${line}`),
].join('\n');

/** As Markdown, with its headings. */
export const MARKDOWN = [
  ...MENU.map((entry) => `  * ${entry}`),
  '',
  '## Subscribe to the bulletin',
  '',
  '# The ferry that lost its licence',
  '',
  '#####  Ann Lee',
  '',
  '##### May 3, 2018',
  '',
  ...PROSE.flatMap((paragraph) => [paragraph, '']),
  ...FOOT,
].join('\n');

/** No page: a report with its contents before the text. */
export const REPORT = [
  'The ferry that lost its licence',
  'Report of the inquiry',
  'Contents',
  'Introduction',
  'The licence',
  'The pumps',
  'The harbour office',
  'The islanders',
  'The ministry',
  'Costs',
  'Findings',
  'Recommendations',
  'Annex A',
  'Annex B',
  '',
  'The ferry that lost its licence',
  '',
  ...PROSE,
].join('\n');

export const MENU_OF_PAGES = MENU;
export const PROSE_OF_PAGES = PROSE;

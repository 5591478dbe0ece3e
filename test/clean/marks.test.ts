import { describe, expect, test } from 'vitest';
import { cleaned } from './support.js';

const PROSE = 'The dam held through the night, and nobody in the lower town was hurt.';

/** The lines that are marked, each as `kind: line`. */
function marked(text: string): string[] {
  const article = cleaned(text);
  return article.marks.map(({ kind, span }) =>
    `${kind}: ${article.text.slice(span.start, span.end)}`.trim(),
  );
}

describe('menus', () => {
  test.each<[string, string, string[]]>([
    [
      'one entry below the other',
      `Home\nPolitics\nBusiness\nFerries\nOpinion\n\nThe ferry that never sailed\n\n${PROSE}`,
      ['Home', 'Politics', 'Business', 'Ferries', 'Opinion'],
    ],
    [
      'with prompts between them',
      `Skip to content\nHome\nNews\nSign in\nSport\nCulture\n\n${PROSE}`,
      ['Skip to content', 'Home', 'News', 'Sign in', 'Sport', 'Culture'],
    ],
    [
      'in one line',
      `${PROSE}\n\nTerms of use | Privacy policy | Cookies`,
      ['Terms of use | Privacy policy | Cookies'],
    ],
    ['words alone', `HOME NEWS NATIONAL\n\n${PROSE}`, ['HOME NEWS NATIONAL']],
    ['a sentence of such words', `World news never live\n\n${PROSE}`, []],
    ['one section alone', `Politics\n\nThe ferry that never sailed\n\n${PROSE}`, []],
    ['three words of a list', `It needs:\n\n- education\n- health\n- jobs\n\n${PROSE}`, []],
    ['names of people', `Ann Lee\nTom Birk\nKarl Storm\nEve Hall\n\n${PROSE}`, []],
    ['a table', `Education | 12 | 14\nHealth | 9 | 8\n\n${PROSE}`, []],
    [
      'a few sections among titles',
      `World\nThe ferry that never sailed north\nSport\n\n${PROSE}`,
      [],
    ],
  ])('%s', (_name, text, lines) => {
    expect(new Set(marked(text))).toEqual(new Set(lines.map((line) => `boilerplate: ${line}`)));
  });
});

describe('fields of databases', () => {
  test.each<[string, string, string[]]>([
    [
      'labels before and behind a text',
      `THE FLOOD\n\nBYLINE: Ann Lee\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 112 words\n\n${PROSE}\n\nLOAD-DATE: March 14, 2019\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper`,
      [
        'BYLINE: Ann Lee',
        'SECTION: NEWS; Pg. 4',
        'LENGTH: 112 words',
        'LOAD-DATE: March 14, 2019',
        'LANGUAGE: ENGLISH',
        'PUBLICATION-TYPE: Newspaper',
      ],
    ],
    [
      'what stands between them',
      `The flood\n\nSection: NEWS\nLength: 12 words\nByline: Ann Lee\nBody\n\n${PROSE}\n\nEnd of Document`,
      ['Section: NEWS', 'Length: 12 words', 'Byline: Ann Lee', 'Body', 'End of Document'],
    ],
    [
      'codes',
      `HD The flood\nWC 12 words\nPD 14 March 2019\nSN The Bridge\nLA English\n\nLP \n${PROSE}\n\nAN Document BRDG000020190314ef3e0003h`,
      [
        'WC 12 words',
        'PD 14 March 2019',
        'SN The Bridge',
        'LA English',
        'LP',
        'AN Document BRDG000020190314ef3e0003h',
      ],
    ],
    [
      'the number of the document, and the publisher above it',
      `The flood\n\n${PROSE}\n\nBridge Papers Limited\n\nDocument BRDG000020190314ef3e0003h`,
      ['Bridge Papers Limited', 'Document BRDG000020190314ef3e0003h'],
    ],
    [
      'its place among others',
      `3 of 214 DOCUMENTS\n\nThe flood\n\n${PROSE}`,
      ['3 of 214 DOCUMENTS'],
    ],
    ['two labels', `Location: Bonn\nType: dam\n\n${PROSE}`, []],
    ['a label in the text', `${PROSE}\n\nSource: the water board.\n\n${PROSE}`, []],
    ['one label three times', `Person: Ann.\n\nPerson: Tom.\n\nPerson: Eve.\n\n${PROSE}`, []],
    ['a body without fields', `Body\n\n${PROSE}`, []],
    ['states by their codes', `LA is hot.\nCO is dry.\n\n${PROSE}`, []],
    ['documents that are counted', `Of 214 documents, 3 of them were lost.\n\n${PROSE}`, []],
  ])('%s', (_name, text, lines) => {
    expect(marked(text)).toEqual(lines.map((line) => `metadata: ${line}`));
  });
});

describe('posts and links', () => {
  test.each<[string, string, string[]]>([
    [
      'what a page shows of a post',
      `${PROSE}\n\npic.twitter.com/a8Zk2LqQ1x\n\n— Ann Lee (@annlee) March 13, 2019\n\n${PROSE}`,
      ['pic.twitter.com/a8Zk2LqQ1x', '— Ann Lee (@annlee) March 13, 2019'],
    ],
    [
      'links directly below their heading',
      `${PROSE}\n\nMost read\n1. Storm closes schools\n2. Two die in crash on the coast\n\n${PROSE}`,
      ['Most read', '1. Storm closes schools', '2. Two die in crash on the coast'],
    ],
    [
      'what stands below a picture',
      `${PROSE}\n\nImage caption,\nThe dam was to open in 2018\n${PROSE}`,
      ['Image caption,', 'The dam was to open in 2018'],
    ],
    [
      'what a post got',
      `${PROSE}\n\nReplying to @annlee\n${PROSE}\n1:04 PM · Mar 14, 2019·Twitter for Phones\n312 Retweets 41 Quote Tweets 1,204 Likes`,
      [
        'Replying to @annlee',
        '1:04 PM · Mar 14, 2019·Twitter for Phones',
        '312 Retweets 41 Quote Tweets 1,204 Likes',
      ],
    ],
    [
      'what the site earns and the reader agrees to',
      `${PROSE}\n\nSome of our posts hold affiliate links. We may earn a small commission from what you buy.\n\nBy submitting your address, you agree to our terms.`,
      [
        'Some of our posts hold affiliate links. We may earn a small commission from what you buy.',
        'By submitting your address, you agree to our terms.',
      ],
    ],
    [
      'others who earn and agree stay',
      `${PROSE}\n\nAgents may receive a commission from the yard.\n\nBy submitting the plan, the board has bound the city.`,
      [],
    ],
    [
      'links to what is older and newer',
      `← Older post\n\n${PROSE}\n\nNewer post →\n\nThis entry was posted in Dams. Bookmark the permalink.`,
      ['← Older post', 'Newer post →', 'This entry was posted in Dams. Bookmark the permalink.'],
    ],
    [
      'a list as it is read out',
      `${PROSE}\n\nKEEP READING\nlist of 3 items\nlist 1 of 3\nIs Ketter running out of water?\nend of list\n\n${PROSE}`,
      [
        'KEEP READING',
        'list of 3 items',
        'list 1 of 3',
        'Is Ketter running out of water?',
        'end of list',
      ],
    ],
    ['a list in words', `List of speakers of the House\n\n${PROSE}`, []],
    ['what became of a transcript', `${PROSE}\n\nThis transcript was leaked by an aide.`, []],
    ['a quotation in angles', `« It is late, » he said.\n\n${PROSE}\n\nHe said: « No »`, []],
    ['an arrow in the text', `${PROSE}\n\nIt went from A → B, they said, and then back again.`, []],
    [
      'topics directly below their heading',
      `${PROSE}\n\nRelated Topics\nBridges\nThe North\n${PROSE}`,
      ['Related Topics', 'Bridges', 'The North'],
    ],
    [
      'what a letter asks of its readers',
      `${PROSE}\n\nThanks for reading The Grid! Subscribe for free to receive new posts.`,
      ['Thanks for reading The Grid! Subscribe for free to receive new posts.'],
    ],
    ['a caption in a sentence', `${PROSE}\n\nThe image caption, they said, was wrong.`, []],
    ['thanks of the text', `${PROSE}\n\nThanks for reading are due to Ann Lee, they said.`, []],
    [
      'a name with a handle',
      `${PROSE}\n\nAnn Lee (@annlee) said on March 13, 2019 that it held.`,
      [],
    ],
    ['a list', `${PROSE}\n\n1. Storm closes schools\n2. Two die in crash\n\n${PROSE}`, []],
  ])('%s', (_name, text, lines) => {
    expect(marked(text)).toEqual(lines.map((line) => `boilerplate: ${line}`));
  });
});

describe('sentences in large type', () => {
  const LONGER = `The mayor spoke for an hour in the school on the hill. ${PROSE} “The fish have never seen a customs officer,” she said, and nobody in the hall laughed at that any more.`;
  test.each<[string, string, string[]]>([
    [
      'in capitals',
      `${LONGER}\n\nTHE FISH HAVE NEVER SEEN A CUSTOMS OFFICER\n\nIt was late.`,
      ['THE FISH HAVE NEVER SEEN A CUSTOMS OFFICER'],
    ],
    [
      'with who said it',
      `${LONGER}\n\n“The fish have never seen a customs officer.” — Milena Lee`,
      ['“The fish have never seen a customs officer.” — Milena Lee'],
    ],
    ['before the text', `The fish have never seen a customs officer.\n\n${LONGER}`, []],
    ['a heading', `${LONGER}\n\nThe fish have never seen a customs officer\n\nIt was late.`, []],
    ['a few words said twice', `${LONGER}\n\nNobody in the lower town was hurt.`, []],
    ['other words', `${LONGER}\n\nThe fish have never seen a customs house in town.`, []],
  ])('%s', (_name, text, lines) => {
    expect(marked(text)).toEqual(lines.map((line) => `boilerplate: ${line}`));
  });
});

describe('notes', () => {
  test.each<[string, string, string[]]>([
    [
      'plain ones of raised markers',
      'It rained.¹ It froze.²\n\n1. Report of the board.\n2. The same.',
      ['1. Report of the board.', '2. The same.'],
    ],
    [
      'a chapter with the number of a note',
      '1 The river\n\nIt rained.1 It froze.2\n\n1 Report of the board.\n2 The same.\n\n2 The board',
      ['1 Report of the board.'],
    ],
    ['a list before the markers', '1. It rained.\n2. It froze.\n\nIt was so.¹ It was.²', []],
  ])('%s', (_name, text, lines) => {
    expect(marked(text)).toEqual(lines.map((line) => `footnote: ${line}`));
  });
});

describe('charts and tables of cells', () => {
  const rows = (...lines: string[]): string[] => lines.map((line) => `boilerplate: ${line}`);
  test.each<[string, string, string[]]>([
    [
      'labels and values below a caption, with the legend',
      `${PROSE}\n\nFigure 2.1 Rain by month\n40\n30\n20\n10\n2012\n2013\nNorth\nSouth\n\n${PROSE}`,
      rows('Figure 2.1 Rain by month', '40', '30', '20', '10', '2012', '2013', 'North', 'South'),
    ],
    [
      'cells with blank lines between them',
      `${PROSE}\n\nRegion\n\n2013\n\nNorth\n\n31.2\n\n-2.8\n\nSouth\n\n22.7\n\n-3.7\n\n40\n\n${PROSE}`,
      rows('2013', 'North', '31.2', '-2.8', 'South', '22.7', '-3.7', '40'),
    ],
    [
      'a chronicle',
      `${PROSE}\n\n1914\nThe union is founded\n1921\nThe first strike\n1939\nThe hall burns\n1946\nA new hall\n1950\nFire\n1951\nEnd\n\n${PROSE}`,
      [],
    ],
    ['a few results', `${PROSE}\n\nYes\n45\nNo\n30\n\n${PROSE}`, []],
    ['rows', `${PROSE}\n\nNorth 23 4\nSouth 11 1\nWest 9 1\n\n${PROSE}`, []],
  ])('%s', (_name, text, lines) => {
    expect(marked(text)).toEqual(lines);
  });
});

describe('fences of Markdown', () => {
  test.each<[string, string, string[]]>([
    [
      'a program',
      `${PROSE}\n\n\`\`\`python\nimport csv\n\`\`\`\n\n${PROSE}`,
      ['boilerplate: ```python\nimport csv\n```'],
    ],
    [
      'around an article',
      `\`\`\`\n${PROSE}\n\nMore.\n\n${PROSE}\n\`\`\``,
      ['boilerplate: ```', 'boilerplate: ```'],
    ],
    ['one alone', `\`\`\`\n\n${PROSE}`, []],
  ])('%s', (_name, text, lines) => {
    expect(marked(text)).toEqual(lines);
  });
});

describe('what a site shows instead of a page', () => {
  const nights = (count: number): string =>
    Array.from({ length: count }, (_, i) => `In night ${i} ${PROSE}`).join('\n\n');
  const prompt = 'Something about your browser made us think you were a bot.';
  test.each<[string, string, boolean]>([
    ['a robot is asked away', `Pardon Our Interruption\nPardon Our Interruption\n${prompt}`, true],
    ['nothing is there', `Ketter Post\n# 404 Not Found\n\nTry our search.`, true],
    ['a title that says more', `Access Denied: Why the Port Stays Shut\n\n${PROSE}`, false],
    ['further down', `The port\n\n${nights(4)}\n\nAccess denied`, false],
    ['a long text', `Access Denied\n\n${nights(70)}`, false],
  ])('%s', (_, text, isBlocked) => {
    expect(cleaned(text).marks.some(({ rule }) => rule === 'blocked-page')).toBe(isBlocked);
  });
});

import { between, type Damage, paragraphsOf, pick, type Random } from './damage.js';
import { someSetting, wrapParagraph } from './wrap.js';

/** What stands above and below each page. */
interface Furniture {
  readonly head: (page: number) => string;
  readonly foot: (page: number, last: number) => string;
  /** Between text and furniture. */
  readonly gap: string;
  /** Between pages. */
  readonly turn: string;
}

const NAMES = ['The Harrow Gazette', 'Regional Risk Review', 'QUARTERLY NOTES', 'Annual report'];
const PARTS = ['Background', 'Findings and method', 'What was promised', 'Costs', 'Outlook'];

function someFurniture(random: Random, firstLine: string): Furniture {
  const name = pick(NAMES, random);
  const title = firstLine.slice(0, 50);
  const numbered = random() < 0.5;
  const heads = [
    () => '',
    () => name,
    (page: number) => (page % 2 === 0 ? `${page}   ${name}` : `${title}   ${page}`),
    (page: number) => (page % 2 === 0 ? name : title),
    (page: number) => `${name} | ${PARTS[Math.floor(page / 3) % PARTS.length]}`,
  ];
  const feet = [
    (page: number) => String(page),
    (page: number) => `- ${page} -`,
    (page: number, last: number) => `Page ${page} of ${last}`,
    (page: number) => ROMANS[page] ?? String(page),
    () => '© Harrow Press 2019',
  ];
  const feed = random() < 0.5;
  return {
    head: pick(heads, random),
    foot: numbered ? pick(feet, random) : (page, last) => `Page ${page} / ${last}`,
    gap: feed && random() < 0.5 ? '\n' : '\n\n',
    turn: feed ? '\n\f' : '\n\n',
  };
}

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Lines in pages; a blank line at the foot of a page is lost with the rest of the page. */
function setPages(lines: readonly string[], length: number, furniture: Furniture): string {
  const pages: string[][] = [[]];
  for (const line of lines) {
    const page = pages[pages.length - 1]!;
    if (page.length < length) {
      if (page.length > 0 || line !== '') page.push(line);
    } else pages.push(line === '' ? [] : [line]);
  }
  const { head, foot, gap, turn } = furniture;
  return pages
    .map((page, i) => {
      while (page[page.length - 1] === '') page.pop();
      const parts = [i > 0 ? head(i + 1) : '', page.join('\n'), foot(i + 1, pages.length)];
      return parts.filter((part) => part !== '').join(gap);
    })
    .join(turn);
}

function linesOf(text: string, random: Random, divide: boolean): string[] {
  const setting = someSetting(random, divide);
  return paragraphsOf(text)
    .flatMap((part) => ['', ...wrapParagraph(part, setting, random)])
    .slice(1);
}

/** Wrapped lines in pages with heads, feet and page numbers. */
export const pages: Damage = {
  name: 'pages',
  apply: (text, random) => {
    const furniture = someFurniture(random, paragraphsOf(text)[0]!);
    return setPages(linesOf(text, random, false), between(24, 42, random), furniture);
  },
};

/** The same, words divided at line and page ends. */
export const dividedPages: Damage = {
  name: 'divided-pages',
  apply: (text, random) => {
    const furniture = someFurniture(random, paragraphsOf(text)[0]!);
    return setPages(linesOf(text, random, true), between(24, 42, random), furniture);
  },
};

/** Paragraphs that a tool has joined, but not those that a page cut. */
export const cutParagraphs: Damage = {
  name: 'cut-paragraphs',
  apply: (text, random) => {
    const furniture = someFurniture(random, paragraphsOf(text)[0]!);
    const length = between(1200, 2600, random);
    let room = length;
    let page = 1;
    const turn = (joint: string) => {
      const parts = [furniture.foot(page, 99), furniture.head(page + 1)].filter(
        (part) => part !== '',
      );
      page++;
      room = length;
      return `${joint}${parts.join(furniture.turn)}${joint}`;
    };
    const cut = (part: string): string => {
      if (part.length <= room) {
        room -= part.length;
        return part;
      }
      const at = part.lastIndexOf(' ', room);
      if (at < 80) return part;
      return part.slice(0, at) + turn('\n\n') + cut(part.slice(at + 1));
    };
    return paragraphsOf(text).map(cut).join('\n\n');
  },
};

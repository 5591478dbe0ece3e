import type { CleanRule, ProposedEdit } from '../rule.js';
import { replaceMatches, withoutOverlap } from '../rule.js';

/** Commands that nothing but LaTeX has. */
const SURE =
  /\\(?:(?:sub){0,2}section|chapter|paragraph|cite[pt]?|emph|text(?:bf|it|tt|sc)|label|footnote|begin|end|ref|href)\*?[[{]/g;
const FEWEST = 3;
/** What stands in braces, one pair inside at the most. */
const GROUP = '\\{((?:[^{}\\n]|\\{[^{}\\n]{0,200}\\}){0,1000})\\}';
const OPTIONS = '\\*?(?:\\[[^\\]\\n]{0,100}\\]){0,2}';
/** Commands whose words stay, headings, and commands that go with what they hold. */
const WORDS =
  /^(?:citet|textcite|emph|text[a-z]{2,6}|underline|uline|mbox|enquote|title|caption|url|centerline)$/;
const HEADING = /^(?:chapter|(?:sub){0,2}section|(?:sub)?paragraph)$/;
const COMMAND = new RegExp(`([ ~]?)\\\\([a-z]{2,20})${OPTIONS}${GROUP}`, 'gi');
/** Formulas and pictures on lines of their own. */
const SHOWN =
  /\\begin\{(equation|align|eqnarray|gather|multline|displaymath|tikzpicture|figure|table|tabular|verbatim|lstlisting)(\*?)\}[\s\S]{0,5000}?\\end\{\1\2\}/g;
const OTHERS =
  /(?<!\\)%[^\n]{0,400}(?=\n|$)|\\item(?:\[[^\]\n]{0,60}\])?[ \t]*|\\(?:begin|end)\{[a-z*]{1,30}\}(?:\[[^\]\n]{0,60}\])?|\\(?:noindent|par|maketitle|centering|newpage|clearpage|bigskip|medskip|smallskip|tableofcontents|hfill|vspace\{[^}\n]{0,20}\})(?![a-z])[ \t]?|\\[%$&#_{}]|(?<=\d)\{,\}(?=\d)|(?<=[\p{L}\p{N}.])~(?=[\p{L}\p{N}])|(?<=[^\s-])---(?=[^\s-])|(?<=\d)--(?=\d)/gu;
const SIGNS: Readonly<Record<string, string>> = { '~': ' ', '---': '—', '--': '–' };

/** Commands of LaTeX in a text of which somebody copied the source. */
export const latex: CleanRule = {
  name: 'latex',
  edits: (text) => {
    if (!text.includes('\\') || (text.match(SURE)?.length ?? 0) < FEWEST) return [];
    const shown = replaceMatches(text, SHOWN, () => '\n');
    const commands = replaceMatches(text, COMMAND, ([, tie, name, words]) => {
      if (HEADING.test(name!)) return `\n\n${words}\n\n`;
      if (WORDS.test(name!)) return `${tie === '' ? '' : ' '}${words}`;
      // "As Lee (2012) shows": without the key the sentence would have a hole.
      return /^(?:begin|end|item|vspace)$/.test(name!) ? undefined : '';
    });
    const others = replaceMatches(text, OTHERS, ([sign]) => {
      if (sign in SIGNS) return SIGNS[sign]!;
      if (sign.startsWith('\\item')) return '• ';
      if (sign === '{,}') return ',';
      return sign.length === 2 ? sign[1]! : '';
    });
    const edits: ProposedEdit[] = [...shown, ...commands, ...others];
    return withoutOverlap(edits.map((edit) => ({ ...edit, evidence: 'a command of LaTeX' })));
  },
};

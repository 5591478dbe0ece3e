import { describe, expect, it } from 'vitest';
import { asSaid } from '../../../pipeline/segment/claims/missed/as-said.js';
import { clausalAttributions } from '../../../pipeline/segment/claims/missed/clausal.js';
import { withMissed } from '../../../pipeline/segment/claims/missed/index.js';
import { interruptingAttribution } from '../../../pipeline/segment/claims/missed/interrupting.js';
import { letItBeKnown } from '../../../pipeline/segment/claims/missed/let-it-be-known.js';
import { passiveAttributions } from '../../../pipeline/segment/claims/missed/passive.js';
import { putAt } from '../../../pipeline/segment/claims/missed/put-at.js';
import { readingOf } from '../../../pipeline/segment/claims/view/reading.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom, fullClaims } from './helpers.js';
import { marked, wordsOf } from './marked.js';

/** A sentence and the source, cue and content that the order of its words shows; none where empty. */
const CLAUSAL: readonly (readonly [string, readonly string[]])[] = [
  [
    'Friends of the mayor will say that the bridge matters.',
    ['Friends of the mayor', 'will say', 'that the bridge matters'],
  ],
  [
    'The road is closed; its owners have since conceded they sold the land.',
    ['its owners', 'have since conceded', 'they sold the land'],
  ],
  [
    'The engineers, whose report is out, suspect a leak.',
    ['The engineers, whose report is out,', 'suspect', 'a leak'],
  ],
  [
    'The letter, dated 4 May and signed by the head, warns that the dam is old.',
    ['The letter, dated 4 May and signed by the head,', 'warns', 'that the dam is old'],
  ],
  [
    'Some suspect that the river will rise; others wait.',
    ['Some', 'suspect', 'that the river will rise'],
  ],
  [
    'Others, like Hall of the Water Board, maintain we simply do not know.',
    ['Others, like Hall of the Water Board,', 'maintain', 'we simply do not know'],
  ],
  ['Our staff judge that the risks are small.', ['Our staff', 'judge', 'that the risks are small']],
  [
    'Prices fell, with a trader in Orle, a man of few words, saying that it was late.',
    ['a trader in Orle, a man of few words,', 'saying', 'that it was late'],
  ],
  ['He walked off with a trader saying that it was late.', []],
  ['One in five thought that the dam was old.', ['One in five', 'thought', 'that the dam was old']],
  [
    'My former colleagues at the Observatory estimate that the dam is old.',
    ['My former colleagues at the Observatory', 'estimate', 'that the dam is old'],
  ],
  ['Most judged that the dam was old.', ['Most', 'judged', 'that the dam was old']],
  ['The engineers doubt there is a leak.', ['The engineers', 'doubt', 'there is a leak']],
  [
    'Supporters of the pact claim that it made jobs.',
    ['Supporters of the pact', 'claim', 'that it made jobs'],
  ],
  [
    'The committee judges that prices will fall.',
    ['The committee', 'judges', 'that prices will fall'],
  ],
  ['He would not say how old the dam was.', ['He', 'would not say', 'how old the dam was']],
  ['It would not say who had paid.', ['It', 'would not say', 'who had paid']],
  [
    'In papers sent to the council, the engineers state that the dam is old.',
    ['the engineers', 'state', 'that the dam is old'],
  ],
  ['In Alexandria, Va., Hall, in a green coat, said that it was late.', []],
  [
    'My mother, who fished here, used to say that the river is never empty.',
    ['My mother, who fished here,', 'used to say', 'that the river is never empty'],
  ],
  [
    'Data from the central bank show that lending has fallen.',
    ['Data from the central bank', 'show', 'that lending has fallen'],
  ],
  ['The rope was used to say that the well is deep.', []],
  ['Viewers of the show that lending made were few.', []],
  [
    "The town's own statistics office admitted in October that half of it was lost.",
    ["The town's own statistics office", 'admitted', 'that half of it was lost'],
  ],
  ['The plan announced in May that the council wrote was dropped.', []],
  [
    'The minister could not tell us when the dam had failed.',
    ['The minister', 'could not tell', 'when the dam had failed'],
  ],
  ['The minister told us when the dam had failed.', []],
  [
    'Nearly half of the engineers thought that the dam was old.',
    ['Nearly half of the engineers', 'thought', 'that the dam was old'],
  ],
  [
    'The court held in 2013 that the contract was void.',
    ['The court', 'held', 'that the contract was void'],
  ],
  ['The bank holds a share that it bought in May.', []],
  [
    'When officials in Orle assure us that it is safe, we sell our land.',
    ['officials in Orle', 'assure', 'that it is safe'],
  ],
  ['We cannot exclude that the dam is old.', ['We', 'cannot exclude', 'that the dam is old']],
  ['He would say how old the dam was.', []],
  ['Details of the damage claim that he filed were kept.', []],
  ['In May the council met in the old town.', []],
  ['The mayor said nothing of the bridge.', []],
  ['The claim that the bridge is old was wrong.', []],
  ['The report that the bridge fell came late.', []],
  ['“The engineers suspect that it leaks,” he said.', []],
  ['The bridge he said that the council had sold fell.', []],
  ['The engineers, whose report is out, left a note.', []],
];

const INTERRUPTING: readonly (readonly [string, readonly string[]])[] = [
  [
    'It is possible, the authors note, that the dam is old.',
    ['the authors', 'note', 'It is possible | that the dam is old'],
  ],
  [
    'The dam, the engineer said, would hold for years.',
    ['the engineer', 'said', 'The dam | would hold for years'],
  ],
  [
    'Because, a former mayor once explained to me, nobody wants the dam.',
    ['a former mayor', 'once explained', 'nobody wants the dam'],
  ],
  [
    'In the short run, I would add, the dam will hold.',
    ['I', 'would add', 'In the short run | the dam will hold'],
  ],
  ['The dam, which would add, will hold.', []],
  ['The dam is, you know, old and weak.', []],
  ['The dam, he told me on Friday that night, is old.', []],
  ['Hall came, the mayor left, and the council met.', []],
  ['“The dam, he said, was old,” the mayor recalled.', []],
];

const AS_SAID: readonly (readonly [string, readonly string[]])[] = [
  [
    'As the board has itself conceded, the figure rests on a poll.',
    ['the board', 'has itself conceded', 'the figure rests on a poll'],
  ],
  ['As her mother always said, the dam is old.', ['her mother', 'always said', 'the dam is old']],
  ['As the report makes clear, the dam is old.', ['the report', 'makes clear', 'the dam is old']],
  ['As the wind makes clear water dull, the pond is old.', []],
  ['As the mayor said goodbye, the rain began.', []],
  ['As expected, the dam is old.', []],
  ['As the mayor spoke, the rain began.', []],
  ['The dam is old, as the mayor said.', []],
];

const KNOWN: readonly (readonly [string, readonly string[]])[] = [
  [
    'The bank has let it be known that it will not pay.',
    ['The bank', 'has let it be known', 'that it will not pay'],
  ],
  [
    'Through her lawyer she let it be known on Monday that she was ill.',
    ['she', 'let it be known', 'that she was ill'],
  ],
  [
    'The agency, which must agree, has made clear that it will not pay.',
    ['The agency, which must agree,', 'has made clear', 'that it will not pay'],
  ],
  ['She made it plain that she was ill.', ['She', 'made it plain', 'that she was ill']],
  ['The bank made clear glass in May.', []],
  ['The bank has let it be.', []],
  ['Let the record be known to all that ask.', []],
  ['It is known that the bank let it go.', []],
];

const VALUED: readonly (readonly [string, readonly string[]])[] = [
  [
    'The ministry had initially put the number of dead at 150.',
    ['The ministry', 'had initially put', 'the number of dead at 150'],
  ],
  [
    "The firm's accounts put its profit in May at about €2 million, and the bank agreed.",
    ["The firm's accounts", 'put', 'its profit in May at about €2 million'],
  ],
  [
    'Analysts peg the cost at more than 40 crowns.',
    ['Analysts', 'peg', 'the cost at more than 40 crowns'],
  ],
  [
    'A poll puts her support at 12 percent and his is lower.',
    ['A poll', 'puts', 'her support at 12 percent'],
  ],
  ['Rivals put the market at half that.', ['Rivals', 'put', 'the market at half that']],
  ['He put the lamp at the door of room 12.', []],
  ['She put her bag down at 9 and left.', []],
  ['The law puts them at risk of 20 years in prison.', []],
  ['They met at 10 to put an end to it.', []],
];

function viewOfSecond(sentence: string) {
  const article = articleFrom(`The council met on Monday.\n\n${sentence}`);
  return { reading: readingOf(viewOf(article)), text: article.text };
}

/** The same for passives of telling, asking and accusing. */
const PASSIVE: readonly (readonly [string, readonly string[]])[] = [
  [
    'The panel was informed by several states that stocks had fallen.',
    ['several states', 'was informed', 'that stocks had fallen'],
  ],
  ['The firm has been accused of fraud.', ['', 'has been accused of', 'The firm | fraud']],
  [
    'The owner had also been blamed by residents for the flood, and he left.',
    ['residents', 'had also been blamed | for', 'The owner | the flood'],
  ],
  [
    'The mayor has been accused of lying by her former deputy.',
    ['her former deputy', 'has been accused of', 'The mayor | lying'],
  ],
  [
    'Miners were told on Friday that the pit would close.',
    ['', 'were told', 'that the pit would close'],
  ],
  ['Residents have been warned not to drink it.', ['', 'have been warned', 'not to drink it']],
  ['The firm has been ordered to pay and has refused.', ['', 'has been ordered', 'to pay']],
  [
    'The captain, 56, has been charged with murder, after an inquiry.',
    ['', 'has been charged with', 'The captain | murder'],
  ],
  ['In 1951 he was convicted of theft.', ['', 'was convicted of', 'he | theft']],
  ['He left because he was told to leave.', ['', 'was told', 'to leave']],
  ['He was freed without bail and told to return.', ['', 'told', 'to return']],
  ['He has been alleged to have lied.', ['', 'has been alleged', 'He | to have lied']],
  ['The mayor has never been accused of fraud.', []],
  ['If the mayor is accused of fraud, the council will act.', []],
  ['Nobody was told that the pit would close.', []],
  ['The firm should be ordered to pay.', []],
  ['The battery was charged by a cable.', []],
  ['The money was asked for in May.', []],
  ['The letter was ordered to the north.', []],
  ['The panel was informed by letter on Monday.', []],
];

describe('attributions that the order of words shows', () => {
  it.each(PASSIVE)('a passive: %s', (sentence, parts) => {
    const text = viewOfSecond(sentence);
    const found = passiveAttributions(text.reading.view, 1);
    expect(
      found.flatMap(({ source, cue, content }) =>
        [source, cue, content].map((ranges) => wordsOf(text, ranges)),
      ),
    ).toEqual(parts);
  });

  it.each(CLAUSAL)('a subject, its verb and a clause: %s', (sentence, parts) => {
    const text = viewOfSecond(sentence);
    const found = clausalAttributions(text.reading.view, 1);
    expect(
      found.flatMap(({ source, cue, content }) =>
        [source, cue, content].map((ranges) => wordsOf(text, ranges)),
      ),
    ).toEqual(parts);
  });

  it.each(INTERRUPTING)('between two commas: %s', (sentence, parts) => {
    const text = viewOfSecond(sentence);
    const found = interruptingAttribution(text.reading.view, 1);
    const words = found
      ? [found.source, found.cue, found.content].map((ranges) => wordsOf(text, ranges))
      : [];
    expect(words).toEqual(parts);
  });

  it.each(AS_SAID)('behind “as”: %s', (sentence, parts) => {
    const text = viewOfSecond(sentence);
    const found = asSaid(text.reading.view, 1);
    const words = found
      ? [found.source, found.cue, found.content].map((ranges) => wordsOf(text, ranges))
      : [];
    expect(words).toEqual(parts);
  });

  it.each(KNOWN)('an idiom of saying: %s', (sentence, parts) => {
    const text = viewOfSecond(sentence);
    const found = letItBeKnown(text.reading.view, 1);
    const words = found
      ? [found.source, found.cue, found.content].map((ranges) => wordsOf(text, ranges))
      : [];
    expect(words).toEqual(parts);
  });

  it.each(VALUED)('a figure that somebody gives: %s', (sentence, parts) => {
    const text = viewOfSecond(sentence);
    const found = putAt(text.reading.view, 1);
    const words = found
      ? [found.source, found.cue, found.content].map((ranges) => wordsOf(text, ranges))
      : [];
    expect(words).toEqual(parts);
  });

  it('finds hearsay that holds a claim of somebody else', () => {
    const text = 'It has been suggested that such answers show what the clerks wish to hear.';
    const claims = fullClaims(`They met.\n\n${text}`).slice(1);
    expect(claims.map(({ rule }) => rule.split(';')[0])).toContain('pattern-hearsay');
    expect(claims.some(({ kind }) => kind === 'author')).toBe(false);
  });

  it('reads such a figure as an estimate', () => {
    const claim = fullClaims('They met.\n\nThe ministry put the number of dead at 150.').at(-1)!;
    expect([claim.cueLemma, claim.cueClass, claim.certainty]).toEqual([
      'put',
      'belief',
      'probable',
    ]);
  });

  it('leaves what the models found, and replaces what is torn from its subject', () => {
    const whole = marked('{Some} [suspect] <that the river will rise>.');
    expect(withMissed(whole.reading.view, [whole.attribution], () => true)).toEqual([
      whole.attribution,
    ]);
    const inner = marked(
      'The crack, they maintained, had closed, and {a clerk} [certified] <the repair>.',
    );
    const both = withMissed(inner.reading.view, [inner.attribution], () => true);
    expect(both.map(({ cue }) => wordsOf(inner, cue))).toEqual(['certified', 'maintained']);
    const torn = marked('The engineers, <whose report> [appears] <today>, suspect a leak.');
    const found = withMissed(torn.reading.view, [torn.attribution], () => true);
    expect(found.map(({ cue }) => wordsOf(torn, cue))).toEqual(['suspect']);
    expect(withMissed(torn.reading.view, [torn.attribution], () => false)).toEqual([
      torn.attribution,
    ]);
  });
});

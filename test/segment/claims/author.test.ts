import { describe, expect, it } from 'vitest';
import { authorClaims } from '../../../pipeline/segment/claims/author/index.js';
import { articleFrom, fullClaims } from './helpers.js';
import { marked, wordsOf } from './marked.js';

/** A statement without attribution and the claims in it. */
const WHOLE: readonly (readonly [string, readonly string[]])[] = [
  ['The harvest failed in May.', ['The harvest failed in May']],
  ['4. The harvest failed in May.', ['The harvest failed in May']],
  // coordinated main clauses stand alone
  ['The road was open, and the bridge was closed.', ['The road was open', 'the bridge was closed']],
  ['The road was open, but the bridge was closed.', ['The road was open', 'the bridge was closed']],
  ['The road was open; the bridge was closed.', ['The road was open', 'the bridge was closed']],
  ['The river rose, so the bridge was closed.', ['The river rose', 'the bridge was closed']],
  [
    'Prices rose sharply but wages did not follow.',
    ['Prices rose sharply', 'wages did not follow'],
  ],
  [
    'The road was open; however, the bridge was closed.',
    ['The road was open', 'however, the bridge was closed'],
  ],
  [
    'The road was open, the harbour was busy, and the bridge was closed.',
    ['The road was open, the harbour was busy', 'the bridge was closed'],
  ],
  [
    'The bridge has been closed for a year, and that is a mistake.',
    ['The bridge has been closed for a year', 'that is a mistake'],
  ],
  [
    'The firm owns more than half of the land, but it has earned little.',
    ['The firm owns more than half of the land', 'it has earned little'],
  ],
  ['Two boats were lost and a third is missing.', ['Two boats were lost', 'a third is missing']],
  [
    'The party has fought since 1984 and more than 300 people have been killed.',
    ['The party has fought since 1984', 'more than 300 people have been killed'],
  ],
  [
    'The boat sank after the storm broke and the mast fell.',
    ['The boat sank after the storm broke and the mast fell'],
  ],
  [
    'The plan sets no date, nor does it say who will pay.',
    ['The plan sets no date', 'nor does it say who will pay'],
  ],
  ['Neither the mayor nor the council came.', ['Neither the mayor nor the council came']],
  // where it was written is not asserted
  // what shares its subject or hangs on another clause does not
  [
    'The mayor opened the road and closed the bridge.',
    ['The mayor opened the road and closed the bridge'],
  ],
  ['The mayor and the council closed the bridge.', ['The mayor and the council closed the bridge']],
  [
    'The bridge was closed because the river rose and the road was full of water.',
    ['The bridge was closed because the river rose and the road was full of water'],
  ],
  [
    'If the river rises, the bridge will close, and the road will be flooded.',
    ['If the river rises, the bridge will close, and the road will be flooded'],
  ],
  [
    'The bridge, which is old, and the road, which is new, are closed.',
    ['The bridge, which is old, and the road, which is new, are closed'],
  ],
  [
    'Either the bridge is closed, or the road is open.',
    ['Either the bridge is closed, or the road is open'],
  ],
  [
    'The shop sells bread, milk, and cheese from the valley.',
    ['The shop sells bread, milk, and cheese from the valley'],
  ],
  ['The mayor, the council, and the firm signed.', ['The mayor, the council, and the firm signed']],
  ['The old town is poor, and proud of it.', ['The old town is poor, and proud of it']],
];

/** A statement with an attribution, and what the author claims beside it. */
const BESIDE: readonly (readonly [string, readonly string[]])[] = [
  // the attribution is the statement
  ['{The mayor} [said] <that the bridge was closed>.', []],
  ['The road is open, and {few} [doubt] <that the bridge will open>.', ['The road is open']],
  ['<The bridge was closed>, {the mayor} [said].', []],
  ['At the end of the meeting, {the mayor} [said] <that the bridge was closed>.', []],
  ['[According to] {the mayor}, <the bridge was closed>.', []],
  ['Speaking to reporters on Monday, {the mayor} [said] <that the bridge was closed>.', []],
  ["{Norway}'s [main concern] is <that the bridge was closed>.", []],
  ['<“The bridge is closed,”> {the mayor} [said], <“and so is the road.”>', []],
  ['In May {the mayor}, after a long talk, [said] <that the bridge was closed>.', []],
  // a clause beside it stands alone
  [
    '{The treaty} [repeats] <promises made in 1911>, and it sets no date for the bridge.',
    ['it sets no date for the bridge'],
  ],
  [
    'The road was open, but {the mayor} [said] <that the bridge was closed>.',
    ['The road was open'],
  ],
  [
    '{The mayor} [said] <that the bridge was closed>, and the drivers went home.',
    ['the drivers went home'],
  ],
  [
    'The drivers went home; {the mayor} [said] <that the bridge was closed>.',
    ['The drivers went home'],
  ],
  // "and" may go on with what is said, where no "that" tells
  ['{The mayor} [said] <the bridge was closed>, and the drivers went home.', []],
  [
    '{The mayor} [said] <the bridge was closed>, but the drivers went home.',
    ['the drivers went home'],
  ],
  // a clause that waits for its main one, and words that led on to what others say, are torn off
  ['But when it rained, {the mayor} [said] <that the bridge was closed>.', []],
  [
    'The town is full of people, as {the mayor} [wants] <to open the bridge>.',
    ['The town is full of people'],
  ],
  // what is said is over
  [
    '[According to] {the mayor}, <the road was open>; the bridge was closed.',
    ['the bridge was closed'],
  ],
  ['The mayor was tired: <the road>, {he} [said], <“cannot be opened.”>', ['The mayor was tired']],
  // it speaks in a part of the statement only
  [
    '{The mayor}, who [said] <that the bridge was safe>, went home in May.',
    ['The mayor | went home in May'],
  ],
  [
    'The mayor, {who} [said] <that the bridge was safe>, has gone home.',
    ['The mayor | has gone home'],
  ],
  [
    '{The mayor} opened the road and [promised] <that the bridge would follow>.',
    ['The mayor opened the road'],
  ],
  [
    'Although {Hall} went home, [stressing] <the need for a bridge>, the council met in May.',
    ['Although Hall went home | the council met in May'],
  ],
  // a main clause behind what others say; one that holds on a condition keeps it
  ['When {the mayor} [announced] <that the road would close>, prices fell.', ['prices fell']],
  ['Although {the mayor} [insists] <that the road is safe>, nobody uses it.', ['nobody uses it']],
  [
    'If {the mayor} [believes] <that the road is safe>, he should use it.',
    ['If the mayor believes that the road is safe, he should use it'],
  ],
  [
    'As long as {the mayor} [insists] <that the road is safe>, nobody will repair it.',
    ['As long as the mayor insists that the road is safe, nobody will repair it'],
  ],
  ['When {the mayor} [said] <so, the road was closed>.', []],
  ['As {the mayor} [said], <the road is closed>.', []],
  // who is meant is told by what they say
  [
    'Those {who} [say] <that the road is safe> are wrong.',
    ['Those who say that the road is safe are wrong'],
  ],
  [
    'A mayor who [believes] <the report> will not sleep.',
    ['A mayor who believes the report will not sleep'],
  ],
  ['{Those} [say] <that the road is safe>.', []],
  ['{Hall} changed his plan, [promising] <to close the bridge>.', ['Hall changed his plan']],
  ['The mayor went home, [saying] <that the bridge was unsafe>.', ['The mayor went home']],
];

function claimsBeside(notation: string): string[] {
  const text = marked(notation);
  const { sentenceOf } = text.reading.view;
  const sentence = sentenceOf[text.attribution.content[0]!.first]!;
  return authorClaims(text.reading, sentence, [text.attribution]).map((one) => wordsOf(text, one));
}

/** A statement in which somebody speaks and what its author asserts beside that. */
const FRAMES: readonly (readonly [string, readonly string[]])[] = [
  // a frame that says nothing by itself
  ['There are those {who} [say] <the dam will fail>.', []],
  ["It's easy [to criticize] <the mayor>.", []],
  ["It's also worth [noting] <that the dam is old>.", []],
  ['The move comes as {officials} [warned] <that the dam may fail>.', []],
  // a judgement is nothing without its clause
  [
    'It is no accident that {the largest firms} [favour] <licences>.',
    ['It is no accident that the largest firms favour licences'],
  ],
  // how it was said is of what is reported
  [
    '{The mayor} went further and [portrayed] <the plan as late> without offering proof.',
    ['The mayor went further'],
  ],
  // more than that, or not at once
  [
    'There are key differences as {officials} [fear] <that the dam may fail>.',
    ['There are key differences'],
  ],
  [
    'There are two dams in the valley, and {officials} [warned] <that both may fail>.',
    ['There are two dams in the valley'],
  ],
  [
    'The rain came at night, and {officials} [warned] <that the dam may fail>.',
    ['The rain came at night'],
  ],
];

describe('claims of the author', () => {
  it.each(WHOLE)('%s', (notation, claims) => {
    const text = marked(notation);
    const found = authorClaims(text.reading, 1, []).map((one) => wordsOf(text, one));
    expect(found).toEqual(claims);
  });

  it.each(BESIDE)('%s', (notation, claims) => {
    expect(claimsBeside(notation)).toEqual(claims);
  });

  it.each([
    'Who will pay for the bridge?',
    'What a bridge!',
    '# The bridge is closed',
    'Source: the bridge authority.',
    'First published in The Orle Gazette.',
    'Subscribe to our newsletter.',
  ])('makes none of %s', (text) => {
    const kinds = fullClaims(`The council met on Monday.\n\n${text}\n\nThe council met again.`);
    expect(kinds.filter(({ kind }) => kind === 'author')).toHaveLength(2);
  });

  it('makes at least one of every statement in a body section', () => {
    const text = [
      'The council met on Monday. In twenty minutes. The mayor, a nurse by trade, said: no.',
      '“We will pay,” she said. “We always have.” Not so the drivers. And then?',
      'Of the 14 bridges, nine are closed. According to the report, none is safe.',
    ].join('\n\n');
    const article = articleFrom(text);
    article.sentences.forEach(({ type, section, span }) => {
      if (type !== 'statement' || article.sections[section]?.kind !== 'body') return;
      const claims = article.claims.filter(({ content }) =>
        content.some(({ start, end }) => start < span.end && end > span.start),
      );
      expect(claims, article.text.slice(span.start, span.end)).not.toEqual([]);
    });
  });

  it.each(FRAMES)('beside others: %s', (notation, expected) => {
    const text = marked(notation);
    const sentence = text.reading.view.sentenceOf[text.attribution.cue[0]!.first]!;
    const claims = authorClaims(text.reading, sentence, [text.attribution]);
    expect(claims.map((content) => wordsOf(text, content))).toEqual(expected);
  });
});

import fc from 'fast-check';

/** Pieces of articles, furniture, damage and noise, which in a row make texts nobody foresaw. */
const PIECES = [
  'The minister said on Monday that Japan would sign the treaty by 2019.',
  '"We will not," she said, "wait for the rain."',
  '“It is late,” Mr. Okafor told Radio Pampa. “It is not too late.”',
  'According to the report, exports fell 4.5% in the second quarter.',
  'Will they come back?',
  'Q: Why now?',
  'A: Because nobody asked in March 2011.',
  'First, money. Second, time. Third, patience.',
  'Summing up, both sides lost.',
  'She denied that Dr. Lund, who left in the winter of 2008, had called it "a lie.',
  'He said that she said that they knew.',
  'SHOUTED TITLE: WHO PAYS?',
  '04.10.21',
  '03/04/2018',
  '- one\n- two\n- three',
  '1. Introduction',
  '[1] Letter to the authors, 8 October 2021.',
  'First published at example.org',
  'Source: [The fears](#)',
  'AUTHOR\n\nMara Lind\n\nLocation: Oslo, Norway',
  'Share this:',
  'Subscribe to our newsletter!',
  '3 comments',
  'the infra-\nstructure of the co-\noperation',
  'itâ€™s a cafÃ©',
  'AT&amp;T said &ldquo;no&rdquo;',
  '<p>Rain <b>fell</b>.</p>',
  '---\ntitle: A\n---',
  'Page 3 of 9\f',
  '12',
  '👩‍🚀 flew to Zürich – naïvely',
  '𝒳 said 𝒴',
  'ﬁrst oﬃcer',
  'S U M M A R Y',
  'Chapter one ........ 12',
  "''",
  '"',
  '“',
  '(',
  '...',
  '\u200b',
  '\ufeff',
  '\u00a0',
  '\u00ad',
  '\u0000',
  '\ud83d',
  'é',
];
/** More of them, of which a reader would not say either where a sentence ends or who speaks. */
const ODD = [
  'He said “we will not wait. “And if we wait? He left.',
  '« Nous » said „Lund. ‹No› ‘yes.',
  '"""" ``So\'\' „“ ”“ ’‘',
  '?!… — «» ;;; ::: () [] {} //',
  'PERU AND JAPAN SIGN TREATY, LUND SAYS',
  'MR. LUND: We will go.',
  'Q.\nA.\nQ. Who?\nA. I did, he said.',
  'Peru\t12\t2018\nJapan\t13\t2019\nOslo\t14\t2020',
  '# Title\n\n## Heading\n\n## Heading',
  'x'.repeat(700),
  'and he said that they knew that '.repeat(30),
  'Abe, Lee, Lund, '.repeat(12),
  '2011-'.repeat(60),
  '\u202bقال الوزير\u202c He said so.',
  '東京は雨だと彼は言った。',
  '\udc00',
  '\u2028',
];
const GAPS = [' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\t', '  ', '', '\f', '\n\n\n\n', ', ', '. '];

/** Any text: mixtures of the pieces above, or plain noise. */
export function anyText(): fc.Arbitrary<string> {
  return textOf(PIECES, GAPS);
}

/** Any text, and whatever is odd about it. */
export function oddText(): fc.Arbitrary<string> {
  return textOf([...PIECES, ...ODD, ...ODD], [...GAPS, '\r']);
}

function textOf(pieces: readonly string[], gaps: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps));
  const mixture = fc
    .array(piece, { maxLength: 14 })
    .map((pairs) => pairs.map(([words, gap]) => words + gap).join(''));
  return fc.oneof(
    { arbitrary: mixture, weight: 6 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 80 }), weight: 1 },
  );
}

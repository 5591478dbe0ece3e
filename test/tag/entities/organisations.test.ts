import { describe, expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import { presentedOrganisations } from '../../../pipeline/tag/entities/refiners/labels/presented-organisations.js';
import { tellingWords } from '../../../pipeline/tag/entities/refiners/labels/telling-words.js';
import { commonOrganisations } from '../../../pipeline/tag/entities/refiners/links/common-organisations.js';
import { organisationHeads } from '../../../pipeline/tag/entities/refiners/links/organisation-heads.js';
import { shortOrganisations } from '../../../pipeline/tag/entities/refiners/links/short-organisations.js';
import { organisationSpans } from '../../../pipeline/tag/entities/refiners/spans/organisation-spans.js';
import { phraseAcronyms } from '../../../pipeline/tag/entities/refiners/spans/phrase-acronyms.js';
import { linked, refined } from './support.js';

/** "name/LABEL; name/LABEL" as the trained tagger might give it. */
function given(names: string): [string, MentionLabel][] {
  return names.split('; ').map((name) => {
    const [text = '', label = ''] = name.split('/');
    return [text, label as MentionLabel];
  });
}

describe('names of organisations that were cut', () => {
  it.each([
    [
      'of the',
      'the Institute of the Ruritanian Academy of Letters met.',
      'Institute/ORG; Ruritanian/NORP',
      'Institute of the Ruritanian Academy/ORG',
    ],
    [
      'of, twice',
      'The Central Bank of the Union of Ruritania met.',
      'Central Bank/ORG; Union/ORG; Ruritania/GPE',
      'Central Bank of the Union of Ruritania/ORG',
    ],
    [
      'for … and the',
      'The Commission for Northern Europe and the Arctic met.',
      'Commission/ORG; Northern Europe/LOC; Arctic/LOC',
      'Commission for Northern Europe and the Arctic/ORG',
    ],
    [
      'the … and',
      'The Seed and Harvest Organization met.',
      'Harvest Organization/ORG',
      'Seed and Harvest Organization/ORG',
    ],
    [
      'and',
      'The Ministry of Health and Welfare of Ruritania met.',
      'Ministry of Health/ORG; Ruritania/GPE',
      'Ministry of Health and Welfare/ORG; Ruritania/GPE',
    ],
    [
      'several words before and',
      'the Coastal Seed Testing and Harvest Board met.',
      'Seed Testing/ORG; Harvest Board/ORG',
      'Coastal Seed Testing and Harvest Board/ORG',
    ],
    [
      'a head that the tagger left out',
      'the National Oil Leak Detection and Response Agency met.',
      'National Oil Leak Detection/ORG',
      'National Oil Leak Detection and Response Agency/ORG',
    ],
    [
      'a second region',
      'the Quorl Commission for Latin America and the Caribbean met.',
      'Quorl Commission for Latin America/ORG; Caribbean/LOC',
      'Quorl Commission for Latin America and the Caribbean/ORG',
    ],
    [
      'the body of which it is a part',
      'the Institute of Bees of the Quorl Academy met.',
      'Institute of Bees/ORG; Quorl Academy/ORG',
      'Institute of Bees of the Quorl Academy/ORG',
    ],
    ['a bracket', 'The RQ(S) won.', 'RQ(S/ORG', 'RQ(S)/ORG'],
    ['a legal form', 'Quorl Mines, Inc. met.', 'Quorl Mines/ORG', 'Quorl Mines, Inc./ORG'],
  ])('go on: %s', (_, text, names, expected) => {
    expect(refined(organisationSpans, text, given(names))).toEqual(expected.split('; '));
  });

  it.each([
    ['no telling word', 'Quelltech of Ruritania met.', 'Quelltech/ORG; Ruritania/GPE'],
    [
      'a person and',
      'the Fund for Ann Weber and the Caribbean met.',
      'Fund for Ann Weber/ORG; Caribbean/LOC',
    ],
    [
      'a part of no body',
      'the Institute of Bees of the Quorls met.',
      'Institute of Bees/ORG; Quorls/NORP',
    ],
    ['a person', 'The Party of Anna Weber met.', 'Party/ORG; Anna Weber/PERSON'],
    ['two offices', 'The Ministry of Health and Police met.', 'Ministry of Health/ORG; Police/ORG'],
    ['in', 'The Embassy in Geneva closed.', 'Embassy/ORG; Geneva/GPE'],
    [
      'an office behind the place',
      'The Bank of Ruritania Governor met.',
      'Bank/ORG; Ruritania/GPE',
      'Bank of Ruritania/ORG',
    ],
    ['a list of two', 'The Kremlin and Defence Ministry met.', 'Kremlin/ORG; Defence Ministry/ORG'],
    ['a place and', 'the Ukraine and Border Agency met.', 'Ukraine/GPE; Border Agency/ORG'],
    ['an office and', 'The President and Justice Department met.', 'Justice Department/ORG'],
    [
      'two with heads',
      'the Seed Council and Harvest Board met.',
      'Seed Council/ORG; Harvest Board/ORG',
    ],
    ['a second without a head', 'the Seed Testing and Harvest met.', 'Seed Testing/ORG'],
    ['a small word', 'the Seed Testing and new Harvest Board met.', 'Seed Testing/ORG'],
    ['no article', 'Seed and Harvest Organization met.', 'Harvest Organization/ORG'],
    ['a bracket that is shut', 'The Union (NGU) met.', 'Union/ORG; NGU/ORG'],
  ])('stay: %s', (_, text, names, expected = names) => {
    expect(refined(organisationSpans, text, given(names))).toEqual(expected.split('; '));
  });
});

describe('letters for a phrase', () => {
  it.each([
    [
      'words in lower case',
      'They fear slow, wet, bad weather (SWBW). SWBW is bad.',
      'SWBW/EVENT; SWBW/EVENT',
      '',
    ],
    ['a sentence that opens so', 'Wet bad weather (WBW) came.', 'WBW/WORK_OF_ART', ''],
    ['a name', 'The Wet Bad Cup (WBC) began.', 'WBC/EVENT', 'WBC/EVENT'],
    ['other letters', 'They fear bad weather (QRS).', 'QRS/EVENT', 'QRS/EVENT'],
    ['an organisation', 'They left the wine board (WB).', 'WB/ORG', 'WB/ORG'],
    ['no brackets', 'They fear bad weather, BW.', 'BW/EVENT', 'BW/EVENT'],
  ])('%s', (_, text, names, expected) => {
    expect(refined(phraseAcronyms, text, given(names)).join('; ')).toBe(expected);
  });
});

describe('telling words', () => {
  it.each([
    ['Banque Möller closed.', 'Banque Möller/PERSON', 'Banque Möller/ORG'],
    ['Dalin Insurance closed.', 'Dalin Insurance/WORK_OF_ART', 'Dalin Insurance/ORG'],
    ['Greenhill Mining closed.', 'Greenhill Mining/GPE', 'Greenhill Mining/ORG'],
    ['Anna Weber left.', 'Anna Weber/PERSON', 'Anna Weber/PERSON'],
    ['Insurance closed.', 'Insurance/PERSON', 'Insurance/PERSON'],
    ['West Bank towns closed.', 'West Bank/LOC', 'West Bank/LOC'],
    ['Left Bank shops closed.', 'Left Bank/LOC', 'Left Bank/LOC'],
  ])('%s', (text, names, expected) => {
    expect(refined(tellingWords, text, given(names))).toEqual(expected.split('; '));
  });
});

describe('short names of organisations', () => {
  it.each([
    [
      'one long name',
      'The Dalin Insurance Group grew. Later Dalin shrank.',
      'Dalin Insurance Group/ORG; Dalin/PERSON',
      'Dalin/ORG',
    ],
    [
      'two long names',
      'The Dalin Group met Dalin Mining. Later Dalin shrank.',
      'Dalin Group/ORG; Dalin Mining/ORG; Dalin/PERSON',
      'Dalin/PERSON',
    ],
    [
      'a person of that name',
      'Mara Dalin left the Dalin Group. Later Dalin spoke.',
      'Mara Dalin/PERSON; Dalin Group/ORG; Dalin/PERSON',
      'Dalin/PERSON',
    ],
    [
      'a place',
      'The Hamburg Group grew. Later Hamburg shrank.',
      'Hamburg Group/ORG; Hamburg/GPE',
      'Hamburg/GPE',
    ],
    [
      'a school in a village',
      'Dalin School grew. Later Dalin shrank.',
      'Dalin School/ORG; Dalin/GPE',
      'Dalin/GPE',
    ],
    [
      'no telling words',
      'Dalin Freres grew. Later Dalin shrank.',
      'Dalin Freres/ORG; Dalin/PERSON',
      'Dalin/PERSON',
    ],
    [
      'a legal form',
      'Dalin Marine ASA grew. Later Dalin shrank.',
      'Dalin Marine ASA/ORG; Dalin/PERSON',
      'Dalin/ORG',
    ],
    [
      'the whole name without its legal form',
      'Dalin Marine ASA grew. Later Dalin Marine shrank.',
      'Dalin Marine ASA/ORG; Dalin Marine/PERSON',
      'Dalin Marine/ORG',
    ],
    [
      'what the name goes on with',
      'Dalin na Go Sdn Bhd grew. Later Dalin na Go shrank.',
      'Dalin na Go Sdn Bhd/ORG; Dalin/PERSON',
      'Dalin na Go/ORG',
    ],
    [
      'behind a title',
      'The Dalin Group grew. Mara Dalin left. Later Mr Dalin spoke.',
      'Dalin Group/ORG; Mara Dalin/PERSON; Dalin/ORG',
      'Dalin/ORG',
    ],
  ])('%s', (_, text, names, expected) => {
    expect(refined(shortOrganisations, text, given(names)).at(-1)).toBe(expected);
  });

  it('stand for the company until a person of the name is there', () => {
    const text = 'Dalin Motor Co. grew. Dalin shrank. Mara Dalin left. Dalin spoke.';
    const names = 'Dalin Motor Co./ORG; Dalin/PERSON; Mara Dalin/PERSON; Dalin/PERSON';
    expect(refined(shortOrganisations, text, given(names))).toEqual([
      'Dalin Motor Co./ORG',
      'Dalin/ORG',
      'Mara Dalin/PERSON',
      'Dalin/PERSON',
    ]);
  });
});

describe('organisations that every country has', () => {
  const entities = (text: string, names: string) =>
    linked(commonOrganisations, text, given(names)).filter((one) => one.startsWith('ORG'));

  it.each([
    [
      'a possessive',
      "Japan's Defence Ministry spoke. The Defence Ministry was firm.",
      'Japan/GPE; Defence Ministry/ORG; Defence Ministry/ORG',
      'ORG|ministry of defence|JPN; ORG|ministry of defence|JPN',
    ],
    [
      'a demonym',
      'The Kenyan Supreme Court spoke.',
      'Kenyan/NORP; Supreme Court/ORG',
      'ORG|supreme court|KEN',
    ],
    [
      'inside the name',
      "Japan's Defence Ministry spoke. The Defence Ministry was firm.",
      "Japan's Defence Ministry/ORG; Defence Ministry/ORG",
      'ORG|ministry of defence|JPN; ORG|ministry of defence|JPN',
    ],
    [
      'a company with a country in its name',
      'Kenya Quelltech spoke.',
      'Kenya Quelltech/ORG',
      'ORG|kenya quelltech',
    ],
    [
      'of a country',
      'The Supreme Court of Kenya spoke.',
      'Supreme Court/ORG; Kenya/GPE',
      'ORG|supreme court|KEN',
    ],
    [
      'a country that its own name ends with',
      'The Central Bank of Kenya spoke. The Central Bank was firm.',
      'Central Bank of Kenya/ORG; Central Bank/ORG',
      'ORG|central bank|KEN; ORG|central bank|KEN',
    ],
    [
      'one word before the country',
      'The Bank of Kenya spoke.',
      'Bank of Kenya/ORG',
      'ORG|bank of kenya',
    ],
    [
      'a name that means one thing',
      'The Kenyan Security Council seat is vacant.',
      'Kenyan/NORP; Security Council/ORG',
      'ORG|united nations security council',
    ],
    ['none', 'The Supreme Court spoke.', 'Supreme Court/ORG', 'ORG|supreme court'],
    [
      'two countries',
      "Japan's Defence Ministry met Kenya's Defence Ministry.",
      'Japan/GPE; Defence Ministry/ORG; Kenya/GPE; Defence Ministry/ORG',
      'ORG|ministry of defence|JPN; ORG|ministry of defence|KEN',
    ],
    [
      'two countries, and one that may be of either',
      "Japan's Supreme Court met Kenya's Supreme Court. The Supreme Court spoke.",
      'Japan/GPE; Supreme Court/ORG; Kenya/GPE; Supreme Court/ORG; Supreme Court/ORG',
      'ORG|supreme court|JPN; ORG|supreme court|KEN; ORG|supreme court',
    ],
    [
      'the country where a sentence begins',
      "Japan's Supreme Court spoke. In Kenya, the Supreme Court was silent. It was firm, the Supreme Court said.",
      'Japan/GPE; Supreme Court/ORG; Kenya/GPE; Supreme Court/ORG; Supreme Court/ORG',
      'ORG|supreme court|JPN; ORG|supreme court|KEN; ORG|supreme court',
    ],
    [
      'the same in the other order',
      'The Finance Ministry spoke. The Ministry of Finance was firm. The Foreign Ministry was not.',
      'Finance Ministry/ORG; Ministry of Finance/ORG; Foreign Ministry/ORG',
      'ORG|ministry of finance; ORG|ministry of finance; ORG|ministry of foreign affairs',
    ],
    [
      'a name of its own',
      'The Kenyan Quelltech Agency spoke.',
      'Kenyan/NORP; Quelltech Agency/ORG',
      'ORG|quelltech agency',
    ],
    [
      'a country that is not beside it',
      'In Kenya the Supreme Court spoke.',
      'Kenya/GPE; Supreme Court/ORG',
      'ORG|supreme court',
    ],
  ])('%s', (_, text, names, expected) => {
    expect(entities(text, names)).toEqual(expected.split('; '));
  });
});

describe('a word that takes up an organisation', () => {
  const LONG = 'Quorl Roads Foundation';

  it.each([
    ['alone', `The ${LONG} met. Then the Foundation left.`, `${LONG}/ORG`, ['Foundation/ORG']],
    ['at a beginning', `The ${LONG} met. The Foundation left.`, `${LONG}/ORG`, ['Foundation/ORG']],
    [
      'before "of"',
      'The Ministry of Quorls met. Then the Ministry left.',
      'Ministry of Quorls/ORG',
      ['Ministry/ORG'],
    ],
    ['in lower case', `The ${LONG} met. Then the foundation left.`, `${LONG}/ORG`, []],
    ['without an article', `The ${LONG} met. Foundation work began.`, `${LONG}/ORG`, []],
    ['that goes on', `The ${LONG} met. Then the Foundation for Rats left.`, `${LONG}/ORG`, []],
    ['of a person', 'Anna Foundation met. Then the Foundation left.', 'Anna Foundation/PERSON', []],
    [
      'that two have',
      `The ${LONG} met the Ruritanian Foundation. Then the Foundation left.`,
      `${LONG}/ORG; Ruritanian Foundation/ORG`,
      [],
    ],
  ])('%s', (_, text, names, expected) => {
    const all = refined(organisationHeads, text, given(names));
    expect(all.slice(names.split('; ').length)).toEqual(expected);
  });

  it.each([
    ['Foundation opens a road. Later the', `${LONG} met.`, 'Foundation', 1],
    ['Foundation President Ann Lee met the', `${LONG}.`, 'Foundation', 2],
    ['House Republicans left the', 'Quorl House there.', 'House', 2],
    ['The House left the', 'White House there.', 'House', 2],
  ])('that the tagger saw: %s %s', (text, long, head, count) => {
    const name = /^(?:\w+ )+?\w+(?=\.| met| there)/.exec(long)![0];
    const keys = linked(organisationHeads, `${text} ${long}`, [
      [head, 'ORG'],
      [name, 'ORG'],
    ]);
    expect(new Set(keys).size).toBe(count);
  });

  it('is the same entity', () => {
    const text = `The ${LONG} met. Then the Foundation left.`;
    const keys = linked(organisationHeads, text, [[LONG, 'ORG']]);
    expect(keys).toEqual(Array(2).fill('ORG|quorl roads foundation'));
  });
});

describe('bodies by what stands behind their names', () => {
  it.each([
    // It may be the letter to him.
    ['They sent it to Quorl, which was kind.', [['Quorl', 'PERSON']], ['Quorl/PERSON']],
    ['Then came Quorl, maker of films.', [['Quorl', 'PERSON']], ['Quorl/ORG']],
    [
      'Then came Quorl and Tarn, two payment firms, there.',
      [
        ['Quorl', 'PERSON'],
        ['Tarn', 'GPE'],
      ],
      ['Quorl/ORG', 'Tarn/ORG'],
    ],
    ['Then came Quorl, who makes films.', [['Quorl', 'PERSON']], ['Quorl/PERSON']],
    [
      'Then came Quorl and Tarn, two friends, there.',
      [
        ['Quorl', 'PERSON'],
        ['Tarn', 'PERSON'],
      ],
      ['Quorl/PERSON', 'Tarn/PERSON'],
    ],
    ['Then came Anna, maker of films.', [['Anna', 'PERSON']], ['Anna/PERSON']],
    ['Then came the Rule of Quorl coalition.', [['Rule of Quorl', 'LAW']], ['Rule of Quorl/ORG']],
    ['Then came the Rule of Quorl lawyers.', [['Rule of Quorl', 'LAW']], ['Rule of Quorl/LAW']],
    ['Then came the K-pop group.', [['K-pop', 'WORK_OF_ART']], ['K-pop/WORK_OF_ART']],
    [
      'Then came the Ann Marie Quorl group.',
      [['Ann Marie Quorl', 'PERSON']],
      ['Ann Marie Quorl/PERSON'],
    ],
  ] as const)('%s', (text, names, expected) => {
    expect(refined(presentedOrganisations, text, names)).toEqual(expected);
  });
});

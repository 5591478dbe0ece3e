import { describe, expect, it } from 'vitest';
import { find, labels } from './support.js';

describe('names', () => {
  it.each([
    ['Mr Kenji Morita met officials in Geneva.', ['Kenji Morita/PERSON', 'Geneva/GPE']],
    ['The European Union and NATO agreed.', ['European Union/ORG', 'NATO/ORG']],
    ['The Ministry of Foreign Affairs declined.', ['Ministry of Foreign Affairs/ORG']],
    ['Japanese exporters lost 12 percent.', ['Japanese/NORP', '12 percent/PERCENT']],
    ['It cost $2.5 billion last year.', ['$2.5 billion/MONEY']],
    ['The committee did not meet again.', []],
    ['However, nothing was found there.', []],
    ['The Foreign Ministry Friday closed a consulate.', ['Foreign Ministry/ORG']],
    ['In July It was Monday, and The rest was Friday.', []],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('links', () => {
  it('links a surname to the one person who has it', () => {
    const { mentions } = find('Kenji Morita spoke at once. Later Morita left.');
    expect(mentions.map((one) => one.entity)).toEqual([
      'PERSON|kenji morita',
      'PERSON|kenji morita',
    ]);
  });

  it('keeps two persons with one surname apart and flags the bare surname', () => {
    const { mentions } = find('Mr Kenji Morita met Mrs Hana Morita. Then Morita left.');
    expect(mentions.map((one) => [one.entity, one.rule === 'surname-shared'])).toEqual([
      ['PERSON|kenji morita', false],
      ['PERSON|hana morita', false],
      ['', true],
    ]);
  });

  it('gives demonyms and historic names the country', () => {
    const { mentions } = find('Burmese farmers fled to Siam.');
    expect(mentions.map((one) => one.entity)).toEqual(['GPE|MMR', 'GPE|THA']);
  });
});

describe('readings', () => {
  it.each([
    ['Tokyo is not ready to conclude a treaty.', 'government', 'GPE|JPN'],
    ['The White House said so.', 'government', 'GPE|USA'],
    ["Beijing's response was quick.", 'government', 'GPE|CHN'],
    ['Talks with Tokyo failed.', 'government', 'GPE|JPN'],
    ['Moscow and Paris signed a treaty.', 'government', 'GPE|RUS'],
    ['Moscow, London and Paris agreed.', 'government', 'GPE|RUS'],
    ['The Tokyo government refused.', 'government', 'GPE|JPN'],
    ['The Kremlin denied it.', 'government', 'GPE|RUS'],
    ['Tokyo on Monday defended the plan.', 'government', 'GPE|JPN'],
    ['Growers asked Tokyo for help.', 'government', 'GPE|JPN'],
    ['Tokyo is to ask the bank for help.', 'government', 'GPE|JPN'],
    ['Tokyo must not forget the treaty.', 'government', 'GPE|JPN'],
    ['Tokyo and Hamas failed to agree.', 'government', 'GPE|JPN'],
    ['Tokyo is to grow at its edges.', '', ''],
    ['Kenya failed to qualify for the cup.', '', ''],
    ['Tokyo and Hamas are names.', '', ''],
    ['Growers called on Nairobi to publish the list.', 'government', 'GPE|KEN'],
    ['Farmers spoke to Ankara.', 'government', 'GPE|TUR'],
    ['The tariffs imposed by Tokyo were high.', 'government', 'GPE|JPN'],
    ['Tokyo was less worried than before.', 'government', 'GPE|JPN'],
    ['The fair hosted by Paris was large.', '', ''],
    ['Firemen warned Tokyo residents of floods.', '', ''],
    ['Tokyo on Monday was quiet.', '', ''],
    ['Growers called on Monday, and Tokyo is far away.', '', ''],
    ['They met in Tokyo.', 'literal', ''],
    ['In Moscow and Paris signed copies were sold.', 'literal', ''],
    ['Moscow and Paris are large cities.', '', ''],
    ['Moscow and other cities refused.', '', ''],
    ['The Tokyo office refused.', '', ''],
    ['A flight from Tokyo landed.', 'literal', ''],
    ['Officials in Moscow denied the claim.', 'literal', ''],
    ['Tokyo was hit by a storm.', '', ''],
    ['The Tokyo marathon began.', '', ''],
    ['Paris beat Lyon on Sunday.', '', ''],
    ["Tokyo's streets were empty.", '', ''],
    ['Tokyo is a large city.', '', ''],
  ])('%s', (text, reading, refersTo) => {
    const [mention] = find(text).mentions;
    expect([mention?.reading, mention?.refersTo]).toEqual([reading, refersTo]);
  });
});

describe('acronyms', () => {
  it('links an acronym that the text defines', () => {
    const { mentions } = find('The Northern Growers Union (NGU) met. The NGU agreed.');
    expect(mentions.map((one) => [one.text, one.entity])).toEqual([
      ['Northern Growers Union', 'ORG|northern growers union'],
      ['NGU', 'ORG|northern growers union'],
      ['NGU', 'ORG|northern growers union'],
    ]);
  });

  it('leaves brackets that spell something else', () => {
    const { mentions } = find('The Northern Growers Union (UNESCO) met.');
    expect(mentions.map((one) => one.entity)).not.toContain('ORG|unesco');
    expect(new Set(mentions.map((one) => one.entity)).size).toBe(2);
  });
});

describe('roles', () => {
  const roleOf = (text: string) => find(text).mentions.filter((one) => one.form === 'role');

  it.each([
    [
      'by a title',
      'Japanese Prime Minister Kenji Morita spoke. Later the Japanese premier left.',
      'PERSON|kenji morita',
    ],
    [
      'by an apposition',
      'Kenji Morita, prime minister of Japan, spoke. Later the Japanese premier left.',
      'PERSON|kenji morita',
    ],
    ['not by another country', 'Japanese Prime Minister Kenji Morita met the Italian premier.', ''],
    ['not when nobody holds it', 'Later the Japanese premier left.', ''],
  ])('are linked %s', (_, text, entity) => {
    expect(roleOf(text).at(-1)?.entity).toBe(entity);
  });
});

describe('pronouns as sources', () => {
  const pronounOf = (text: string) => find(text).mentions.find((one) => one.form === 'pronoun');

  it.each([
    ['Mr Kenji Morita arrived. He said it was late.', 'PERSON|kenji morita', 'pronoun-resolved'],
    [
      'Mr Kenji Morita met Mrs Hana Okada. She said it was late.',
      'PERSON|hana okada',
      'pronoun-resolved',
    ],
    ['Mr Kenji Morita met Mr Paul Okada. He said it was late.', '', 'pronoun-ambiguous'],
    ['It rained. He said it was late.', '', 'pronoun-no-person'],
  ])('%s', (text, entity, rule) => {
    const one = pronounOf(text);
    expect([one?.entity, one?.rule]).toEqual([entity, rule]);
  });

  it('leaves pronouns that are no source', () => {
    expect(pronounOf('Mr Kenji Morita arrived. He slept.')).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { ingest } from '../../pipeline/ingest/index.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { segment } from '../../pipeline/segment/index.js';

const ENGLISH =
  'The harbour board said on Monday that it would not pay for the second ferry, because the first was still in the dock and nobody knew when it would sail again.';

test.each([
  ['en', ENGLISH],
  ['en', ENGLISH.toUpperCase()],
  [
    'de',
    'Der Hafenrat sagte am Montag, dass er nicht für die zweite Fähre zahlen werde, weil die erste noch im Dock liegt und niemand weiß, wann sie wieder auf See ist.',
  ],
  [
    'fr',
    'Le conseil du port a dit lundi que la ville ne payerait pas pour le second bac, parce que le premier est dans le bassin et que les marins ne savent pas quand il sera sur la mer.',
  ],
  [
    'es',
    'El consejo del puerto dijo el lunes que no pagaría por el segundo barco, porque el primero está en el muelle y los marineros no saben cuando va a salir de la bahía.',
  ],
  [
    'pt',
    'O conselho do porto disse na segunda que não pagaria por um segundo barco, porque o primeiro está no cais e os marinheiros não sabem quando ele vai sair da baía.',
  ],
  [
    'it',
    'Il consiglio del porto ha detto che non pagherà per il secondo traghetto, perché la prima nave è nel bacino e nessuno sa quando sarà di nuovo in mare con i marinai della costa.',
  ],
  [
    'nl',
    'De havenraad zei op maandag dat hij niet voor de tweede veerboot zou betalen, omdat de eerste nog in het dok ligt en niemand weet wanneer hij weer naar zee kan.',
  ],
  [
    'ru',
    'Совет порта сказал, что он не будет платить за второй паром, потому что первый был в доке и они не знали, когда он выйдет в море из бухты.',
  ],
  [
    'ja',
    '港の委員会は月曜日に、二隻目の船の代金を払わないと言った。一隻目はまだドックにあり、いつ海に出るのかは誰にも分からない。',
  ],
  [
    'ko',
    '항만 위원회는 월요일에 두 번째 배의 비용을 내지 않겠다고 말했다. 첫 번째 배는 아직 부두에 있다.',
  ],
  ['', 'Hafenrat zahlt nicht.'],
  [
    '',
    'Anna Lind 3 12 44 Bo Falk 2 10 31 Eva Holm 5 9 27 Ola Berg 1 8 12 Kim Dahl Per Ek Siv Alm Jan Ros Ulf Ask',
  ],
  ['', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25'],
  ['', ''],
])('%j: %s', (language, text) => {
  const article = ingest(Buffer.from(text), 'a.txt', { config });
  segment(article);
  expect(article.language).toBe(language);
});

import { type CleanRule, replaceMatches } from '../rule.js';

const ADDRESS = /(?<=^|\n)[ \t]*(?:https?:\/\/|www\.)\S{1,2000}[ \t]*(?=\n|$)/gi;
const TRACKING =
  /[?&;](?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|ocid|cmpid)=|\/\/(?:[\w-]+\.)?(?:doubleclick|pixel|adserver|ads?|track|click)\.[\w-]+|\/(?:pixel|t|track)\.gif\b/i;

/** Addresses on lines of their own that only count readers; they stay in the edit. */
export const trackingAddresses: CleanRule = {
  name: 'tracking-addresses',
  edits: (text) =>
    replaceMatches(
      text,
      ADDRESS,
      ([line]) => (TRACKING.test(line) ? '' : undefined),
      'an address that counts readers',
    ),
};

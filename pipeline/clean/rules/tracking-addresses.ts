import { type CleanRule, replaceLines } from '../rule.js';

const ADDRESS = /[ \t]*(?:https?:\/\/|www\.)\S{1,2000}[ \t]*(?=\n|$)/iy;
const TRACKING =
  /[?&;](?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|ocid|cmpid)=|\/\/(?:[\w-]+\.)?(?:doubleclick|pixel|adserver|ads?|track|click)\.[\w-]+|\/(?:pixel|t|track)\.gif\b/i;

/** Addresses on lines of their own that only count readers; they stay in the edit. */
export const trackingAddresses: CleanRule = {
  name: 'tracking-addresses',
  edits: (text) =>
    replaceLines(
      text,
      ADDRESS,
      (first) => (first | 32) === 104 || (first | 32) === 119, // h, w
      ([line]) => (TRACKING.test(line) ? '' : undefined),
      'an address that counts readers',
    ),
};

import type { KindRule } from '../rule.js';

const FORMS: readonly RegExp[] = [
  /^\\?(?:[#*_=~•·–—-]\s?){2,100}$/, // "* * *", "---", "###"
  /^[-–—#*(\s]{1,4}(?:ends?|30|more)[-–—#*)\s]{1,4}$/i, // "-ENDS-", "-30-", "(MORE)"
  /^(?:ENDS|Ends)\.?$/,
  /^(?:page\s|p\.\s?)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,4})?$/i, // "3", "Page 3 of 9"
  /^(?:©|\(c\)(?= (?:\d{4}|copyright))|copyright\b)(?:.{0,160}\d{4}.{0,160}|.{0,160}reserved\.?)$/i,
  /^[^.]{0,160}\ball rights reserved\b.{0,80}$/i,
  /^(?:the )?(?:views|opinions)(?: and opinions)? expressed\b.{10,300}$/i,
  /^(?:this|these) (?:article|column|commentary|piece|essay|op-ed)s? (?:reflects?|represents?|gives?) the (?:views|opinions?)\b.{5,300}$/i,
  /^(?:\d+ )?(?:comments?|shares?)$/i,
  /^column \d{1,5}$/i,
  /^[|/>•·»*+]$/,
  /^[([]?(?:(?:continued|turn|see)\b.{0,40} )?(?:on|from|to) (?:page|p\.) ?(?:[a-z]?\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|\w{3,5}teen|twenty)[)\]]?$/i, // "See COSTS on Page 7"
  /^.{2,120}@.{2,80} wrote:$/i, // above the message that is answered
  /^caution: (?:this (?:e-?mail|message)|external)\b.{0,250}$/i,
  /^(?:slide \d{1,3}(?: of \d{1,3})?|‹#›|<#>)$/i,
  /^(?:the information in )?this (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|privileged|intended (?:only|solely))\b.{0,200}$/i,
  /^(?:(?:media|press) )?(?:contacts?|enquiries|inquiries|queries):.{0,200}(?:@|\d{3}).{0,80}$/i,
];

const MARKED = /^[*_[(]|[*_\])]$/;

/** "Home | World | Opinion" */
const NAVIGATION = /^[^|\d.]{2,25}(?:\|[^|\d.]{2,25}){2,8}$/;
/** How often it was shared, and in what languages it is there, above the text. */
const COUNT =
  /^\d{1,3}(?:,\d{3})+$|^[\d.]{1,5}k$|^(?:also )?available in:?(?: [\p{Lu}\p{Lo}][\p{L}\p{M}]+,?(?: and)?){1,12}$/iu;
const LONGEST = 340;

/** What belongs to the page and not to the text: rules, page numbers, "-ENDS-", copyright, disclaimers. */
export const furniture: KindRule = {
  name: 'furniture',
  kindOf({ text, unit, seenBody }) {
    if (!seenBody && text.length < 120 && (NAVIGATION.test(text) || COUNT.test(text)))
      return 'boilerplate';
    if (text.length > LONGEST || (unit.lines > 1 && /^\d+$/.test(text))) return undefined;
    const plain = MARKED.test(text) ? text.replace(/^[*_[(]+(?=\p{L})|[*_\])]+$/gu, '') : text;
    const fits = FORMS.some((form) => form.test(text) || (plain !== text && form.test(plain)));
    return fits ? 'boilerplate' : undefined;
  },
};

/** A word of a name, as part of a pattern with the flag `u`: "Lee", "d’Arc", "al-Sabah", "tSaoir". */
export const NAME_WORD = "(?:\\p{Ll}{1,2}['’-]?)?\\p{Lu}[\\p{L}.'’-]*";

const PARTICLES =
  'de|van|von|der|den|la|al|bin|bint|binti|ibn|ben|ag|del|della|di|da|do|dos|das|du|le|el|ter|ten|het|zu|zum|af|av|an|ní|nic|mac|ould|y';

/** A word of a name or a small one between two of them. */
export const NAME_PART = `(?:${NAME_WORD}|${PARTICLES})`;

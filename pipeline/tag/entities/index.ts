import type { Article, Entity, Mention } from '../../model/article.js';
import { boilerplateOf } from '../../model/boilerplate.js';
import type { Config } from '../../model/config.js';
import { byTokens, type Candidate, complete } from './candidate.js';
import { createContext, type Refiner, type Tagger } from './context.js';
import { loadGazetteer } from './gazetteer-lists.js';
import { link } from './link.js';
import { acronymSpans } from './refiners/acronym-spans.js';
import { acronyms } from './refiners/acronyms.js';
import { articlePlaces } from './refiners/article-places.js';
import { bareNames } from './refiners/bare-names.js';
import { bodyNouns } from './refiners/body-nouns.js';
import { bodyPronouns } from './refiners/body-pronouns.js';
import { cityCountries } from './refiners/city-countries.js';
import { commonOrganisations } from './refiners/common-organisations.js';
import { companyEnds } from './refiners/company-ends.js';
import { consistency } from './refiners/consistency.js';
import { demonymOrganisations } from './refiners/demonym-organisations.js';
import { documentNamesakes } from './refiners/document-namesakes.js';
import { doubtfulKinds } from './refiners/doubtful-kinds.js';
import { firstWords } from './refiners/first-words.js';
import { governmentsOf } from './refiners/governments-of.js';
import { headedNames } from './refiners/headed-names.js';
import { homePlaces } from './refiners/home-places.js';
import { initials } from './refiners/initials.js';
import { joinedNames } from './refiners/joined-names.js';
import { jointOrganisations } from './refiners/joint-organisations.js';
import { jointPeoples } from './refiners/joint-peoples.js';
import { languages } from './refiners/languages.js';
import { lawSpans } from './refiners/law-spans.js';
import { looseWords } from './refiners/loose-words.js';
import { modelNames } from './refiners/model-names.js';
import { officesOf } from './refiners/offices-of.js';
import { openingNames } from './refiners/opening-names.js';
import { organisationHeads } from './refiners/organisation-heads.js';
import { organisationSpans } from './refiners/organisation-spans.js';
import { otherKinds } from './refiners/other-kinds.js';
import { otherNames } from './refiners/other-names.js';
import { overlaps } from './refiners/overlaps.js';
import { ownedNames } from './refiners/owned-names.js';
import { particleEnds } from './refiners/particle-ends.js';
import { personCountries } from './refiners/person-countries.js';
import { phraseAcronyms } from './refiners/phrase-acronyms.js';
import { presentedOrganisations } from './refiners/presented-organisations.js';
import { presentedThings } from './refiners/presented-things.js';
import { productNouns } from './refiners/product-nouns.js';
import { pronounSources } from './refiners/pronoun-sources.js';
import { readings } from './refiners/readings.js';
import { repeatedNames } from './refiners/repeated-names.js';
import { roleHolders } from './refiners/role-holders.js';
import { sharedDemonyms } from './refiners/shared-demonyms.js';
import { shortOrganisations } from './refiners/short-organisations.js';
import { shoutedNames } from './refiners/shouted-names.js';
import { surnames } from './refiners/surnames.js';
import { teamResults } from './refiners/team-results.js';
import { tellingWords } from './refiners/telling-words.js';
import { titleStarts } from './refiners/title-starts.js';
import { titledNames } from './refiners/titled-names.js';
import { userSurnames } from './refiners/user-surnames.js';
import { wholePlaces } from './refiners/whole-places.js';
import { datelines } from './taggers/datelines.js';
import { knownNames } from './taggers/known-names.js';
import { laws } from './taggers/laws.js';
import { learned } from './taggers/learned.js';
import { numbers } from './taggers/numbers.js';
import { products } from './taggers/products.js';
import { pronouns } from './taggers/pronouns.js';
import { pseudonyms } from './taggers/pseudonyms.js';
import { roads } from './taggers/roads.js';
import { roles } from './taggers/roles.js';
import { titles } from './taggers/titles.js';
import { vessels } from './taggers/vessels.js';

/** Those that recognise, in order; each sees the document, not the others' candidates. */
export const TAGGERS: readonly Tagger[] = [
  knownNames,
  learned,
  datelines,
  laws,
  products,
  roads,
  titles,
  vessels,
  numbers,
  pseudonyms,
  roles,
  pronouns,
];

/** Those that merge, link and drop, in order. */
export const REFINERS: readonly Refiner[] = [
  userSurnames, // before overlaps, which the user's names win
  overlaps,
  jointPeoples,
  wholePlaces,
  titleStarts,
  firstWords,
  openingNames,
  particleEnds,
  officesOf,
  looseWords,
  joinedNames, // before names are compared and linked
  phraseAcronyms,
  tellingWords,
  headedNames,
  lawSpans,
  languages, // before demonyms are given to countries
  modelNames,
  productNouns,
  presentedThings,
  presentedOrganisations,
  homePlaces,
  articlePlaces,
  ownedNames,
  teamResults,
  jointOrganisations,
  demonymOrganisations, // before names go on with "of"
  companyEnds,
  governmentsOf,
  organisationSpans,
  acronymSpans,
  otherKinds,
  titledNames, // before one label is given to all of one spelling
  consistency,
  shoutedNames,
  sharedDemonyms, // before countries are given to anything
  shortOrganisations, // before acronyms, which may stand for the long name
  repeatedNames,
  organisationHeads,
  commonOrganisations, // before acronyms, which may stand for them
  acronyms,
  initials,
  surnames,
  bareNames,
  otherNames,
  doubtfulKinds, // behind the rules that know better what such a name is
  documentNamesakes, // before countries, offices and pronouns ask who is who
  cityCountries,
  personCountries,
  roleHolders,
  pronounSources,
  readings,
  bodyNouns,
  bodyPronouns, // behind the readings: a place speaks for its government only
];

/**
 * The mentions of people, organisations, places and the like in the clean text, in order of place, and
 * the entities that they name. Throws only when the user's gazetteer cannot be read.
 */
export function findEntities(
  article: Article,
  config: Config,
): { mentions: Mention[]; entities: Entity[] } {
  const context = createContext(article, config, loadGazetteer(config.tag.gazetteer));
  const ignored = boilerplateOf(article);
  const isTold = ({ first }: Candidate) => !ignored(article.tokens.start[first]!);
  const found = TAGGERS.flatMap((tagger) => tagger.find(context));
  let candidates = found.filter(isTold).map(complete).sort(byTokens);
  for (const refiner of REFINERS) candidates = refiner.refine(candidates, context);
  // A refiner may have found a name of the article there.
  return link(candidates.filter(isTold), context);
}

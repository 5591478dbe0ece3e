import type { Article, Entity, Mention } from '../../model/article.js';
import { boilerplateOf } from '../../model/boilerplate.js';
import type { Config } from '../../model/config.js';
import { byTokens, type Candidate, complete } from './candidate.js';
import { createContext, type Refiner, type Tagger } from './context.js';
import { loadGazetteer } from './gazetteer-lists.js';
import { link } from './link.js';
import { articlePlaces } from './refiners/labels/article-places.js';
import { consistency } from './refiners/labels/consistency.js';
import { doubtfulKinds } from './refiners/labels/doubtful-kinds.js';
import { homePlaces } from './refiners/labels/home-places.js';
import { languages } from './refiners/labels/languages.js';
import { modelNames } from './refiners/labels/model-names.js';
import { otherKinds } from './refiners/labels/other-kinds.js';
import { presentedOrganisations } from './refiners/labels/presented-organisations.js';
import { presentedThings } from './refiners/labels/presented-things.js';
import { productNouns } from './refiners/labels/product-nouns.js';
import { shoutedNames } from './refiners/labels/shouted-names.js';
import { teamResults } from './refiners/labels/team-results.js';
import { tellingWords } from './refiners/labels/telling-words.js';
import { titledNames } from './refiners/labels/titled-names.js';
import { acronyms } from './refiners/links/acronyms.js';
import { bareNames } from './refiners/links/bare-names.js';
import { cityCountries } from './refiners/links/city-countries.js';
import { commonOrganisations } from './refiners/links/common-organisations.js';
import { documentNamesakes } from './refiners/links/document-namesakes.js';
import { initials, personInitials } from './refiners/links/initials.js';
import { organisationHeads } from './refiners/links/organisation-heads.js';
import { otherNames } from './refiners/links/other-names.js';
import { personCountries } from './refiners/links/person-countries.js';
import { repeatedNames } from './refiners/links/repeated-names.js';
import { sharedDemonyms } from './refiners/links/shared-demonyms.js';
import { shortOrganisations } from './refiners/links/short-organisations.js';
import { surnames } from './refiners/links/surnames.js';
import { acronymSpans } from './refiners/spans/acronym-spans.js';
import { companyEnds } from './refiners/spans/company-ends.js';
import { demonymOrganisations } from './refiners/spans/demonym-organisations.js';
import { firstWords } from './refiners/spans/first-words.js';
import { governmentsOf } from './refiners/spans/governments-of.js';
import { headedNames } from './refiners/spans/headed-names.js';
import { joinedNames } from './refiners/spans/joined-names.js';
import { jointOrganisations } from './refiners/spans/joint-organisations.js';
import { jointPeoples } from './refiners/spans/joint-peoples.js';
import { lawSpans } from './refiners/spans/law-spans.js';
import { looseWords } from './refiners/spans/loose-words.js';
import { officesOf } from './refiners/spans/offices-of.js';
import { openingNames } from './refiners/spans/opening-names.js';
import { organisationSpans } from './refiners/spans/organisation-spans.js';
import { overlaps } from './refiners/spans/overlaps.js';
import { ownedNames } from './refiners/spans/owned-names.js';
import { particleEnds } from './refiners/spans/particle-ends.js';
import { phraseAcronyms } from './refiners/spans/phrase-acronyms.js';
import { titleStarts } from './refiners/spans/title-starts.js';
import { userSurnames } from './refiners/spans/user-surnames.js';
import { wholePlaces } from './refiners/spans/whole-places.js';
import { bodyNouns } from './refiners/speakers/body-nouns.js';
import { bodyPronouns } from './refiners/speakers/body-pronouns.js';
import { pronounSources } from './refiners/speakers/pronoun-sources.js';
import { readings } from './refiners/speakers/readings.js';
import { roleHolders } from './refiners/speakers/role-holders.js';
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
  personInitials,
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

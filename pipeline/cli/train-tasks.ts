/** What can be trained. The names stand apart from the tasks, which need every stage of the program. */
export const TRAIN_TASKS: readonly string[] = [
  'pos',
  'parser',
  'entities',
  'keywords',
  'attribution',
];

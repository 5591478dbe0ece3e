/** What can be trained. The names stand apart from the tasks, which need every stage of the program. */
export const TRAIN_TASKS = ['pos', 'parser', 'entities', 'keywords', 'attribution'] as const;

export type TrainTaskName = (typeof TRAIN_TASKS)[number];

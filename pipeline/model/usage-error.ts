/** Wrong use of the program: the message is one line that says what was wrong and what to do. */
export class UsageError extends Error {}

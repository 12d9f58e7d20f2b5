/** So many examples are shown with a question. */
export const EXAMPLES = 5;

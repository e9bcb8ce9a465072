/** On an element: the partner whose words stand in it. The colours of client/authors go by it. */
export const AUTHOR_ATTRIBUTE = 'data-author';
/** On the first element of a run, where the words are to be read: there the partner is named. */
export const STARTS_ATTRIBUTE = 'data-author-starts';

import { createContext, useContext } from 'react';

/**
 * The folder of search: over the guide and over what people wrote. written.ts reads the document, entries.ts lays guide
 * and document side by side as one list, find.ts looks in it, search-panel.tsx shows what was found. Here is its door,
 * which can be opened from anywhere in a workshop.
 */
export type SearchDoor = { open(): void };

export const SearchDoorContext = createContext<SearchDoor>({ open: () => {} });

export const useSearchDoor = (): SearchDoor => useContext(SearchDoorContext);

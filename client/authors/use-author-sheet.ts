import { useEffect } from 'react';
import { useStage } from '../workshop/use-workshop.ts';
import { authorRules, COLOURS_ATTRIBUTE } from './author-rules.ts';
import './authors.css';

/**
 * Colours the words on the page by partner for as long as it is on. As a sheet made here: the content policy takes no
 * style elements.
 */
export function useAuthorSheet(on: boolean): void {
  const { partners } = useStage();
  const rules = on ? authorRules(partners) : null;
  useEffect(() => {
    if (rules === null) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    document.documentElement.toggleAttribute(COLOURS_ATTRIBUTE, true);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      document.documentElement.toggleAttribute(COLOURS_ATTRIBUTE, false);
    };
  }, [rules]);
}

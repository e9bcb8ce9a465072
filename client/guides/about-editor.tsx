import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Locale } from '../../shared/guide/guide.ts';
import { Button } from '../ui/button/button.tsx';
import { Select } from '../ui/field/field.tsx';
import css from './about-editor.module.css';
import { useEditor } from './editor.ts';
import { Fold } from './fold.tsx';
import { TextField } from './text-field.tsx';

/** What stands before the questions: language, introduction, for whom, and what words mean. */
export function AboutEditor(): ReactNode {
  const { t } = useTranslation('guides');
  const common = useTranslation('common').t;
  const { guide, edit } = useEditor();
  return (
    <Fold name="about" level={2} title={t('about')} note={t('aboutNote', { count: guide.definitions.length })}>
      <Select
        label={t('locale')}
        value={guide.locale}
        options={Locale.options.map((locale) => ({ value: locale, label: common(locale) }))}
        onValue={(value) => edit({ type: 'locale', locale: Locale.catch(guide.locale).parse(value) })}
      />
      <TextField place={{ part: 'subtitle' }} value={guide.subtitle} label={t('subtitle')} />
      <TextField place={{ part: 'introduction' }} value={guide.introduction} label={t('introduction')} paragraphs />
      <TextField place={{ part: 'audience' }} value={guide.audience} label={t('audience')} paragraphs />
      <section className={css.terms}>
        <h3>{t('definitions')}</h3>
        {guide.definitions.map(({ term, text }, at) => {
          const number = at + 1;
          return (
            <div key={`term-${number}`} className={css.term}>
              <TextField place={{ part: 'term', at }} value={term} label={t('term', { number })} look="title" />
              <TextField place={{ part: 'meaning', at }} value={text} label={t('meaning', { number })} />
              <Button
                kind="bare"
                aria-label={t('removeTerm', { term })}
                onClick={() => edit({ type: 'term.remove', at })}
              >
                <IconTrash size={18} aria-hidden="true" />
              </Button>
            </div>
          );
        })}
        <div>
          <Button onClick={() => edit({ type: 'term.add' })}>
            <IconPlus size={18} aria-hidden="true" />
            {t('addTerm')}
          </Button>
        </div>
      </section>
    </Fold>
  );
}

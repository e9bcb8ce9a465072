import { IconStack2 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../ui/button/button.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import { LensChoice } from './lens-choice.tsx';
import { ReadingForm } from './reading-form.tsx';
import css from './toolbar.module.css';
import { useMatrix, VIEWS } from './use-matrix.ts';
import { VariantsPanel } from './variants-panel.tsx';

/** What one can do with the matrix as a whole: how to see it, whose points to read, and which variants it has. */
export function Toolbar({ narrow }: { narrow: boolean }): ReactNode {
  const { t } = useTranslation('matrix');
  const { view, paths } = useMatrix();
  const [variants, setVariants] = useState(false);
  return (
    <header className={css.bar}>
      <h1 className={css.title}>{t('title')}</h1>
      {!narrow && (
        <nav className={css.views} aria-label={t('views')}>
          {VIEWS.map((one) => (
            <Link
              key={one}
              className={css.view}
              to={paths.view(one)}
              replace
              aria-current={one === view ? 'page' : undefined}
            >
              {t(`view_${one}`)}
            </Link>
          ))}
        </nav>
      )}
      <div className={css.tools}>
        <ReadingForm />
        <LensChoice />
        <Button kind="bare" aria-haspopup="dialog" onClick={() => setVariants(true)}>
          <IconStack2 size={20} aria-hidden="true" />
          {t('variants')}
        </Button>
      </div>
      <Panel title={t('variants')} opened={variants} onClose={() => setVariants(false)}>
        <VariantsPanel />
      </Panel>
    </header>
  );
}

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/voting/round.ts';
import { useWorkshop } from '../../workshop/use-workshop.ts';
import { Ballot } from '../ballot/ballot.tsx';
import { type Draft, EMPTY } from '../ballot/ballot-draft.ts';
import { WhoSees } from '../ballot/who-sees.tsx';
import page from '../voting.module.css';

type Props = {
  round: Pick<Round, 'question' | 'method' | 'options' | 'settings' | 'kind' | 'electorate' | 'live' | 'practice'>;
};

/** The ballot as voters will see it. It can be tried; nothing is cast. */
export function Preview({ round }: Props): ReactNode {
  const { t } = useTranslation('voting');
  const { guide } = useWorkshop().view;
  const [draft, setDraft] = useState<Draft>(EMPTY);
  return (
    <section className={page.sheet} aria-labelledby="preview">
      <h2 className={page.heading} id="preview">
        {t('preview')}
      </h2>
      <p className={page.small}>{t('previewHelp')}</p>
      {round.question !== undefined && <p className={page.question}>{round.question}</p>}
      <WhoSees round={round} />
      {round.options.length === 0 ? (
        <p>{t('previewNone')}</p>
      ) : (
        <Ballot paper={round} draft={draft} lang={guide.locale} fault={null} onDraft={setDraft} />
      )}
    </section>
  );
}

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/voting/round.ts';
import { Button } from '../../ui/button/button.tsx';
import { Select } from '../../ui/field/field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useStage } from '../../workshop/use-workshop.ts';
import { CastForm } from '../ballot/cast-form.tsx';
import { useRoll } from '../use-round.ts';
import page from '../voting.module.css';
import css from './steps.module.css';

/** Enters the ballot of a partner that phones in; it is marked as entered by her. */
export function OnBehalf({ round, onAway }: { round: Round; onAway(): void }): ReactNode {
  const { t } = useTranslation('voting');
  const common = useTranslation('common').t;
  const { partners } = useStage();
  const roll = useRoll(round).data;
  const [chosen, setChosen] = useState('');
  const [done, setDone] = useState(false);
  const able = partners.filter(({ id }) => roll?.entries.some(({ partnerId }) => partnerId === id) ?? false);
  const partner = able.find(({ id }) => id === chosen);
  if (done && partner !== undefined) {
    return (
      <Notice
        title={t('behalfDone', { partner: partner.name })}
        actions={<Button onClick={onAway}>{common('close')}</Button>}
      />
    );
  }
  return (
    <div className={css.form}>
      <h3 className={page.heading}>{t('behalf')}</h3>
      <p className={page.small}>{t('behalfHelp')}</p>
      <Select
        label={t('behalfWho')}
        value={chosen}
        options={[{ value: '', label: t('choose') }, ...able.map(({ id, name }) => ({ value: id, label: name }))]}
        onValue={setChosen}
      />
      {partner === undefined ? (
        <div>
          <Button kind="bare" onClick={onAway}>
            {common('cancel')}
          </Button>
        </div>
      ) : (
        <CastForm
          key={partner.id}
          round={round}
          before={null}
          onBehalfOf={partner.id}
          submit={t('behalfCast', { partner: partner.name })}
          onAway={onAway}
          onCast={() => setDone(true)}
        />
      )}
    </div>
  );
}

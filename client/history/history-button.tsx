import { IconHistory } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../shared/ids.ts';
import { Button } from '../ui/button/button.tsx';
import { Panel } from '../ui/panel/panel.tsx';
import { HistoryPanel } from './history-panel.tsx';

type Props = {
  questionId: QuestionId;
  /** Its text, for who hears the button among many. */
  question: string;
};

/** The way to what an answer said earlier. */
export function HistoryButton({ questionId, question }: Props): ReactNode {
  const { t, i18n } = useTranslation('history');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        kind="bare"
        lang={i18n.language}
        aria-haspopup="dialog"
        aria-label={t('openOf', { question })}
        onClick={() => setOpened(true)}
      >
        <IconHistory size={20} aria-hidden="true" />
        {t('open')}
      </Button>
      <Panel title={t('title')} opened={opened} onClose={() => setOpened(false)}>
        <HistoryPanel questionId={questionId} question={question} />
      </Panel>
    </>
  );
}

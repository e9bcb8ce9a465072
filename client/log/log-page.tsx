import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogLine } from '../../shared/http/log.ts';
import { useProblem } from '../api/use-problem.ts';
import { logFile, readLog } from '../api/workshop.ts';
import { formatLocale } from '../i18n/format-locale.ts';
import { Button, FileLink } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useTitle } from '../ui/page/use-title.ts';
import { Waiting } from '../ui/page/waiting.tsx';
import { useSession } from '../workshop/session.ts';
import { useStage, useWorkshop } from '../workshop/use-workshop.ts';
import { daysOf } from './log.ts';
import css from './log-page.module.css';
import { useLogWords } from './use-log-words.ts';

/** The log: who steered what and when, for everyone; as a file too. */
export default function LogPage(): ReactNode {
  const { t } = useTranslation('log');
  const common = useTranslation('common').t;
  const problem = useProblem();
  const { workshop } = useWorkshop().view;
  const session = useSession();
  const { rev } = useStage();
  useTitle(`${t('title')} · ${workshop.title}`);
  useEffect(() => session?.showPlace({ blockId: null, questionId: null }), [session]);
  // What is steered grows the stage's revision, and with it the log; meanwhile the last one stays in sight.
  const read = useQuery({
    queryKey: ['log', workshop.id, rev],
    queryFn: () => readLog(workshop.id),
    placeholderData: (before) => before,
  });
  return (
    <div className={css.page}>
      <h1 className={css.title}>{t('title')}</h1>
      <p>{t('about')}</p>
      <div>
        <FileLink href={logFile(workshop.id)}>
          <IconDownload size={20} aria-hidden="true" />
          {t('download')}
        </FileLink>
      </div>
      {read.isError && (
        <Notice
          tone="alarm"
          title={t('failed')}
          actions={<Button onClick={() => void read.refetch()}>{common('retry')}</Button>}
        >
          {problem(read.error)}
        </Notice>
      )}
      {read.data === undefined ? (
        !read.isError && <Waiting>{common('waiting')}</Waiting>
      ) : (
        <Days lines={read.data.entries} />
      )}
    </div>
  );
}

function Days({ lines }: { lines: readonly LogLine[] }): ReactNode {
  const { t, i18n } = useTranslation('log');
  const [all, setAll] = useState(false);
  const words = useLogWords();
  const locale = formatLocale(i18n.language);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  // A line has no id of its own; its place in the log never changes.
  const keys = new Map(lines.map((line, at) => [line, at]));
  const days = daysOf(lines, all, (at) => day.format(at));
  return (
    <>
      <label className={css.check}>
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        {t('all')}
      </label>
      {days.length === 0 && <p>{t('empty')}</p>}
      {days.map(({ key, lines: of }) => (
        <section key={key} className={css.day} aria-label={key}>
          <h2 className={css.date}>{key}</h2>
          <ol className={css.lines}>
            {of.map((line) => (
              <li key={keys.get(line)} className={css.line}>
                <time className={css.time} dateTime={new Date(line.at).toISOString()}>
                  {time.format(line.at)}
                </time>
                <span>{words(line)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

import { IconExternalLink } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as Y from 'yjs';
import { addCheckLink, type CheckItem, type CheckLink, removeCheckLink } from '../../shared/board/checklist.ts';
import { linkTarget } from '../editor/link-target.ts';
import { freshId } from '../live/fresh-id.ts';
import { Button } from '../ui/button/button.tsx';
import css from './check-links.module.css';
import { LinkForm } from './link-form.tsx';

type Props = { item: CheckItem; doc: Y.Doc; editable: boolean };

/** Where something can be read; opened in a window of its own, so that nobody loses their place here. */
export function CheckLinks({ item, doc, editable }: Props): ReactNode {
  const { t } = useTranslation('checklist');
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState('');
  const opener = useRef<HTMLDivElement>(null);
  const done = (said: string): void => {
    setAdding(false);
    setTold(said);
    // The form takes the focus with it: back to where it came from.
    requestAnimationFrame(() => [...(opener.current?.querySelectorAll('button') ?? [])].at(-1)?.focus());
  };
  if (!editable && !adding && item.links.length === 0) return null;
  return (
    <div className={css.links} ref={opener}>
      <p className={css.label}>{t('links')}</p>
      {item.links.length > 0 && (
        <ul className={css.list}>
          {item.links.map((link) => (
            <li key={link.id} className={css.link}>
              <LinkTo link={link} />
              {editable && (
                <Button
                  kind="bare"
                  aria-label={t('linkRemoveOf', { title: link.title })}
                  onClick={() => {
                    removeCheckLink(doc, item.id, link.id);
                    done(t('linkRemoved', { title: link.title }));
                  }}
                >
                  {t('linkRemove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <LinkForm
          editable={editable}
          onAdd={(link) => {
            addCheckLink(doc, item.id, { id: freshId(), ...link });
            done(t('linkAdded', { title: link.title }));
          }}
          onCancel={() => done('')}
        />
      ) : (
        editable && (
          <div>
            <Button onClick={() => setAdding(true)}>{t('linkNew')}</Button>
          </div>
        )
      )}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}

/** Someone else's client may have written anything: what may not be followed is shown, and leads nowhere. */
function LinkTo({ link }: { link: CheckLink }): ReactNode {
  const { t } = useTranslation('checklist');
  const target = linkTarget(link.url);
  if (target === null) return <span className={css.dead}>{link.title}</span>;
  return (
    <a
      className={css.target}
      href={target}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={target}
      aria-label={t('linkOpens', { title: link.title })}
    >
      {link.title}
      <IconExternalLink size={18} aria-hidden="true" />
    </a>
  );
}

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { SoundGuide } from '../../shared/guide/check-guide.ts';
import { chooseOwnGuide, FROM_GUIDE } from '../home/kept-draft.ts';
import { useTitle } from '../ui/page/use-title.ts';
import { Settings } from '../ui/settings/settings.tsx';
import { AboutEditor } from './about-editor.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { BlocksEditor } from './blocks-editor.tsx';
import { ChecklistEditor } from './checklist-editor.tsx';
import { type Editor, EditorContext } from './editor.ts';
import { useFaultWords } from './fault-words.ts';
import { faultsOf } from './faults.ts';
import css from './guide-page.module.css';
import { dropGuide, type KeptGuide, keepGuide } from './kept-guide.ts';
import { MatrixEditor } from './matrix-editor.tsx';
import { Part, sliceAround } from './part.tsx';
import { keyOf } from './place.ts';
import { RemarkList } from './remark-list.tsx';
import { SaveAs } from './save-as.tsx';
import { TextField } from './text-field.tsx';
import { ThrowAway } from './throw-away.tsx';
import { UseBar } from './use-bar.tsx';
import { useDrafting } from './use-drafting.ts';

/** What was understood of the file, and everything in it to be corrected. */
export function GuideEditor({ kept: first }: { kept: KeptGuide }): ReactNode {
  const { t } = useTranslation('guides');
  const navigate = useNavigate();
  const [state, act] = useDrafting(first);
  const [remarks, setRemarks] = useState(first.remarks);
  const [isKept, setKept] = useState(true);
  const words = useFaultWords();
  const { guide } = state.drafting;
  const faults = useMemo(() => faultsOf(guide), [guide]);
  const byKey = useMemo(() => new Map(faults.map((fault) => [keyOf(fault.place), fault])), [faults]);
  const { fileName, numbers } = first;
  useTitle(t('pageTitle'));
  useEffect(() => setKept(keepGuide({ fileName, numbers, guide, remarks })), [fileName, numbers, guide, remarks]);

  const editor: Editor = {
    guide,
    state,
    faults,
    act,
    edit: (edit) => act({ type: 'edit', edit }),
    errorAt: (place) => {
      const fault = byKey.get(keyOf(place));
      // A new line begins empty: that is only wrong once she is done.
      return fault === undefined || (fault.kind !== 'long' && !state.tried) ? undefined : words(fault);
    },
  };
  const use = () => {
    const sound = SoundGuide.safeParse(guide);
    if (!sound.success) {
      act({ type: 'try', fault: faults[0]?.place ?? null });
      return;
    }
    keepGuide({ fileName, numbers, guide: sound.data, remarks });
    chooseOwnGuide();
    void navigate('/', { state: FROM_GUIDE });
  };
  const throwAway = () => {
    dropGuide();
    void navigate('/', { state: FROM_GUIDE });
  };
  const whole = byKey.get('whole');
  return (
    <EditorContext value={editor}>
      <main id="main" className={css.page}>
        <header className={css.header}>
          <p>
            <Link to="/" state={FROM_GUIDE}>
              {t('toForm')}
            </Link>
          </p>
          <h1 className={css.heading}>{t('pageTitle')}</h1>
          <p className={css.quiet}>{t('pageText', { file: fileName })}</p>
        </header>
        <div className={css.columns}>
          <div className={css.side}>
            <AtAGlance guide={guide} />
            <section className={css.part}>
              <RemarkList
                numbers={numbers}
                remarks={remarks}
                onSeen={(at, seen) => setRemarks(remarks.map((one, index) => (index === at ? { ...one, seen } : one)))}
              />
            </section>
          </div>
          <div className={css.editor}>
            <TextField place={{ part: 'title' }} value={guide.title} label={t('title')} look="title" />
            <p className={css.quiet}>{t('keys')}</p>
            <Part
              editor={editor}
              slice={[
                guide.subtitle,
                guide.introduction,
                guide.audience,
                guide.definitions,
                ...sliceAround(editor, 'about'),
              ]}
            >
              <AboutEditor />
            </Part>
            <BlocksEditor />
            <Part editor={editor} slice={[guide.checklist, state.tools, ...sliceAround(editor, 'checklist')]}>
              <ChecklistEditor />
            </Part>
            <MatrixEditor />
            {whole !== undefined && state.tried && <p role="alert">{words(whole)}</p>}
            <SaveAs guide={guide} />
            <ThrowAway onThrow={throwAway} />
            <Settings />
          </div>
        </div>
        <UseBar kept={isKept} onUse={use} />
      </main>
    </EditorContext>
  );
}

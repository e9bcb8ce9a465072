import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { comeAnew } from './come-anew.ts';
import css from './projector.module.css';

/** Catches what a picture throws: the hall sees one quiet sentence, and the page comes back by itself. */
export class Steady extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    comeAnew();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="main" className={css.quiet}>
        <p>{i18next.t('failed', { ns: 'projector' })}</p>
      </main>
    );
  }
}

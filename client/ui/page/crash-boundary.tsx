import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { MessagePage } from './message-page.tsx';

/**
 * Catches what a page throws, so that a fault, or a page that could not be fetched after a new release, is a sentence
 * with a way on instead of a blank window.
 */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <MessagePage
        title={i18next.t('crashTitle')}
        actions={
          <Button kind="main" onClick={() => window.location.reload()}>
            {i18next.t('reload')}
          </Button>
        }
      >
        <p>{i18next.t('crashText')}</p>
      </MessagePage>
    );
  }
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { z } from 'zod';
import { RequestError } from './api/api.ts';
import { startLanguage } from './i18n/i18n.ts';
import { Pages } from './routes.tsx';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { CrashBoundary } from './ui/page/crash-boundary.tsx';
import { startScheme } from './ui/scheme.ts';

/** Starts the pages: colours and language first, so that nothing flashes. */
const PATIENCE = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The live line says what changes; asking again at each glance would only cost the school's network.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => failures < PATIENCE && error instanceof RequestError && error.kind === 'unreachable',
    },
    mutations: { networkMode: 'always' },
  },
});

// Schemas that compile themselves need eval, which our content policy forbids: each page would begin with a violation.
z.config({ jitless: true });
startScheme();
await startLanguage();

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <CrashBoundary>
        <BrowserRouter>
          <Pages />
        </BrowserRouter>
      </CrashBoundary>
    </QueryClientProvider>
  </StrictMode>,
);

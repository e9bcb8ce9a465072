import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from './ui/page/not-found-page.tsx';
import { Waiting } from './ui/page/waiting.tsx';

/** Which address shows which page. Each page is fetched when it is needed: a phone at the door brings no editor along. */
const HomePage = lazy(() => import('./home/home-page.tsx'));
const LinksPage = lazy(() => import('./home/links-page.tsx'));
const GuidePage = lazy(() => import('./guides/guide-page.tsx'));
const JoinPage = lazy(() => import('./join/join-page.tsx'));
const ShowPage = lazy(() => import('./join/show-page.tsx'));
const WorkshopPage = lazy(() => import('./workshop/workshop-page.tsx'));
const BoardPage = lazy(() => import('./blocks/board-page.tsx'));
const BlockPage = lazy(() => import('./blocks/block-page.tsx'));
const ProjectorPage = lazy(() => import('./projector/projector-page.tsx'));

export function Pages(): ReactNode {
  const { t } = useTranslation('common');
  return (
    <Suspense fallback={<Waiting>{t('waiting')}</Waiting>}>
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/guide" element={<GuidePage />} />
        <Route path="/join" element={<JoinPage />} />
        <Route path="/show" element={<ShowPage />} />
        <Route path="/w/:workshopId/links" element={<LinksPage />} />
        <Route path="/w/:workshopId/show" element={<ProjectorPage />} />
        <Route path="/w/:workshopId" element={<WorkshopPage />}>
          <Route index element={<BoardPage />} />
          <Route path="b/:blockId" element={<BlockPage />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}

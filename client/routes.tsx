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
const boardPage = () => import('./board/board-page.tsx');
// The board comes together with what stands round it: one after the other would cost a phone another way to the server.
const WorkshopPage = lazy(async () => (await Promise.all([import('./workshop/workshop-page.tsx'), boardPage()]))[0]);
const BoardPage = lazy(boardPage);
const AboutPage = lazy(() => import('./board/about-page.tsx'));
const ChecklistPage = lazy(() => import('./checklist/checklist-page.tsx'));
const BlockPage = lazy(() => import('./blocks/block-page.tsx'));
const MatrixPages = lazy(() => import('./matrix/matrix.tsx'));
const MatrixTablePage = lazy(() => import('./matrix/table-page.tsx'));
const MatrixRowPage = lazy(() => import('./matrix/row-page.tsx'));
const MatrixColumnPage = lazy(() => import('./matrix/column-page.tsx'));
const MatrixCellPage = lazy(() => import('./matrix/cell-page.tsx'));
const ScenarioPages = lazy(() => import('./scenarios/scenarios.tsx'));
const RoundsPage = lazy(() => import('./voting/rounds-page.tsx'));
const RoundPage = lazy(() => import('./voting/round-page.tsx'));
const SteerPage = lazy(() => import('./steering/steer-page.tsx'));
const LeavePage = lazy(() => import('./leaving/leave-page.tsx'));
const GonePage = lazy(() => import('./leaving/gone-page.tsx'));
const FreezePage = lazy(() => import('./freezing/freeze-page.tsx'));
const VerifyPage = lazy(() => import('./verify/verify-page.tsx'));
const StatusPage = lazy(() => import('./verify/status-page.tsx'));
const VersionsPage = lazy(() => import('./versions/versions-page.tsx'));
const VersionPage = lazy(() => import('./versions/version-page.tsx'));
const ComparePage = lazy(() => import('./versions/compare/compare-page.tsx'));
const PacketPage = lazy(() => import('./versions/packet/packet-page.tsx'));
const LogPage = lazy(() => import('./log/log-page.tsx'));
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
        <Route path="/gone" element={<GonePage />} />
        <Route path="/verify" element={<VerifyPage />} />
        <Route path="/v/:hash" element={<StatusPage />} />
        <Route path="/w/:workshopId/links" element={<LinksPage />} />
        <Route path="/w/:workshopId/show" element={<ProjectorPage />} />
        <Route path="/w/:workshopId" element={<WorkshopPage />}>
          <Route index element={<BoardPage />} />
          <Route path="about" element={<AboutPage />} />
          <Route path="checklist" element={<ChecklistPage />} />
          <Route path="b/:blockId" element={<BlockPage />} />
          <Route path="matrix" element={<MatrixPages />}>
            <Route index element={<MatrixTablePage />} />
            <Route path="v/:variantId" element={<MatrixRowPage />} />
            <Route path="a/:aspectId" element={<MatrixColumnPage />} />
            <Route path="c/:variantId/:aspectId" element={<MatrixCellPage />} />
          </Route>
          <Route path="scenarios/*" element={<ScenarioPages />} />
          <Route path="rounds" element={<RoundsPage />} />
          <Route path="rounds/:roundId" element={<RoundPage />} />
          <Route path="steer" element={<SteerPage />} />
          <Route path="freeze" element={<FreezePage />} />
          <Route path="versions" element={<VersionsPage />} />
          <Route path="versions/:number" element={<VersionPage />} />
          <Route path="versions/:number/compare" element={<ComparePage />} />
          <Route path="versions/:number/packet" element={<PacketPage />} />
          <Route path="log" element={<LogPage />} />
          <Route path="leave" element={<LeavePage />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RestorePoint } from '../../shared/http/restore-points.ts';
import type { QuestionId } from '../../shared/ids.ts';
import { readPoint, readPoints, restorePoint } from '../api/history.ts';
import { useStatus, useWorkshop } from '../workshop/use-workshop.ts';

/**
 * What an answer said earlier: its restore points, listed, read, copied and put back. Asked of the server when someone
 * looks; nothing of it is in the shared document.
 */
const pointsKey = (workshop: string, question: QuestionId): readonly unknown[] => ['points', workshop, question];

/** Without a line it would only fail; it is asked as soon as there is one again. */
const useReachable = (): boolean => useStatus().kind !== 'offline';

/** Asked anew each time the list is opened: meanwhile others wrote on. */
export function usePoints(questionId: QuestionId) {
  const { id } = useWorkshop().view.workshop;
  const enabled = useReachable();
  return useQuery({
    queryKey: pointsKey(id, questionId),
    queryFn: () => readPoints(id, questionId),
    staleTime: 0,
    enabled,
  });
}

/** A point never changes, so it is asked once. */
export function usePoint(questionId: QuestionId, pointId: RestorePoint['id']) {
  const { id } = useWorkshop().view.workshop;
  const enabled = useReachable();
  return useQuery({
    queryKey: [...pointsKey(id, questionId), pointId],
    queryFn: () => readPoint(id, questionId, pointId),
    enabled,
  });
}

export function useRestore(questionId: QuestionId) {
  const { id } = useWorkshop().view.workshop;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (pointId: RestorePoint['id']) => restorePoint(id, questionId, pointId),
    // There is one more now: what stood there before.
    onSuccess: () => queries.invalidateQueries({ queryKey: pointsKey(id, questionId), exact: true }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WorkshopView } from '../../shared/http/workshop.ts';
import type { Command } from '../../shared/stage/commands.ts';
import { command } from '../api/workshop.ts';
import { workshopKey } from '../workshop/lines.ts';
import { useWorkshop } from '../workshop/use-workshop.ts';

/** Sends a command, of who steers or of what one says of oneself. The answer's stage is kept too, for when the line is away just then. */
export function useCommand() {
  const { workshop } = useWorkshop().view;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: Command) => command(workshop.id, order),
    onSuccess: ({ stage }) => {
      queries.setQueryData<WorkshopView>(workshopKey(workshop.id, 'person'), (view) =>
        view === undefined || view.stage.rev > stage.rev ? view : { ...view, stage },
      );
    },
  });
}

import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { TextEditorProps } from './text-editor.tsx';

/**
 * The editor, which is fetched apart because it is large; null until it is here. Whoever will need it may ask for it
 * early: who goes on in the train then has it to write in. Where it can't be fetched now it comes with the connection.
 */
export function useTextEditor(): ComponentType<TextEditorProps> | null {
  const fetched = useQuery({
    queryKey: ['text-editor'],
    queryFn: async () => (await import('./text-editor.tsx')).default,
    networkMode: 'online',
    gcTime: Number.POSITIVE_INFINITY,
  });
  return fetched.data ?? null;
}

import type { ReactNode } from 'react';
import part from './part.module.css';
import { useSteering } from './steering.ts';

type Props = {
  id?: string;
  /** Of something within a part. */
  within?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** The title of a part: on its own page it stands right under that page's, in the panel one deeper. */
export function PartTitle({ id, within = false, className = part.title, children }: Props): ReactNode {
  const { asPage } = useSteering();
  const Heading = asPage ? (within ? 'h3' : 'h2') : within ? 'h4' : 'h3';
  return (
    <Heading id={id} className={className}>
      {children}
    </Heading>
  );
}

import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import css from './button.module.css';

/** What a button weighs on its page: one `main` at most, `plain` for most, `bare` within rows and bars, `alarm` for what takes away. */
type ButtonKind = 'main' | 'plain' | 'bare' | 'alarm';

const look = (kind: ButtonKind, wide: boolean): string => [css.button, css[kind], wide ? css.wide : ''].join(' ');

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind;
  wide?: boolean;
  /** Under way: it stays where it is, and can't be pressed twice. */
  busy?: boolean;
};

export function Button({
  kind = 'plain',
  wide = false,
  busy = false,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      className={look(kind, wide)}
      aria-busy={busy || undefined}
      disabled={rest.disabled === true || busy}
    />
  );
}

type ButtonLinkProps = { to: string; kind?: ButtonKind; wide?: boolean; newWindow?: boolean; children: ReactNode };

/** A link that weighs as much as a button. */
export function ButtonLink({
  to,
  kind = 'plain',
  wide = false,
  newWindow = false,
  children,
}: ButtonLinkProps): ReactNode {
  return (
    <Link to={to} className={look(kind, wide)} {...(newWindow ? { target: '_blank' } : {})}>
      {children}
    </Link>
  );
}

/** A file of the server's to be saved, as a link that weighs as much as a button. */
export function FileLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <a href={href} className={look('plain', false)} download>
      {children}
    </a>
  );
}

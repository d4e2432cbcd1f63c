import type { ReactNode } from 'react';

/** The heading of a page; who arrives with the keyboard or by ear arrives here. */
export function PageTitle({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <h1 id={id} className="page-title" tabIndex={-1} ref={arrive}>
      {children}
    </h1>
  );
}

const arrive = (title: HTMLHeadingElement | null): void => title?.focus();

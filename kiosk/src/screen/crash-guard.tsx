import './screens/wait-screen.css';
import { sayIn } from '@cherha/shared/text/say.ts';
import { NumberPlate } from '@cherha/shared/ui/number-plate.tsx';
import { Component, type ReactNode } from 'react';

interface CrashGuardProps {
  /** The number of a ticket that was on the screen: it must not be lost with it. */
  readonly ticketNumber: () => string | undefined;
  readonly reload: () => void;
  readonly children: ReactNode;
}

const SOON_MS = 5_000;
const WITH_NUMBER_MS = 45_000;

/** A bug in drawing: the kiosk starts anew by itself, and an issued number stays to be read first. */
export class CrashGuard extends Component<CrashGuardProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(): void {
    setTimeout(this.props.reload, this.props.ticketNumber() ? WITH_NUMBER_MS : SOON_MS);
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return <CrashScreen ticketNumber={this.props.ticketNumber()} />;
  }
}

export function CrashScreen({ ticketNumber }: { ticketNumber: string | undefined }) {
  const [uk, en] = [sayIn('uk'), sayIn('en')];
  return (
    <main className="wait crash">
      {ticketNumber !== undefined && (
        <>
          <p>{uk('kiosk.crash.number')}</p>
          <p className="crash-number">
            <NumberPlate number={ticketNumber} />
          </p>
        </>
      )}
      <h1>{uk('kiosk.crash.title')}</h1>
      <p>{uk('kiosk.crash.lead')}</p>
      <p lang="en">{en('kiosk.crash.title')}</p>
    </main>
  );
}

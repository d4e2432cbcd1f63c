import type { KioskPrinter, PrintOutcome } from '@cherha/shared/domain/printing.ts';
import type { Result } from '@cherha/shared/domain/result.ts';
import type { ButtonSeen } from './button-seen.ts';
import type { DevicesAbout } from './contract.ts';
import type { ServiceQuestion } from './service/service.ts';
import type { OutboxQuestion } from './outbox/outbox.ts';

/** Where the agent listens for its page, beside the page's own files. */
export const AGENT_PATH = '/devices/socket.io';

export type PrintAnswer = Result<PrintOutcome, 'unreadable'>;

/** What a page may ask of the agent; `jobId` makes asking for one print twice harmless. */
export interface AskedOfAgent {
  print(jobId: string, slip: unknown, answer: (answer: PrintAnswer) => void): void;
  /** `null`: it cannot be answered. Asking twice is harmless. */
  outbox(question: OutboxQuestion, answer: (answer: unknown) => void): void;
  testPage(page: unknown, answer: (answer: readonly PrintOutcome[] | null) => void): void;
  /** `null`: it is no question. */
  service(question: ServiceQuestion, answer: (answer: unknown) => void): void;
  about(answer: (about: DevicesAbout) => void): void;
  buttons(answer: (buttons: readonly ButtonSeen[]) => void): void;
}

export interface ToldByAgent {
  /** First after every connection. An agent that was started anew has forgotten its prints. */
  hello(instance: string): void;
  printer(printer: KioskPrinter): void;
}
